import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AuditRecord } from '@core/domain/records';
import { AUDIT_KEPT } from '@core/store/audit';
import { createEngine, type LocalEngine } from '../../local/engine';
import { ROOT } from '../../local/build/targets';
import { dump, restore } from '../support/backup';
import { INDEXES, startCloud, stopClouds, type TestCloud } from '../support/cloud';
import {
  asking,
  because,
  commandId,
  contacting,
  recordingCall,
  replyingInParts,
  saying,
  triaging,
} from '../support/inputs';
import { staffIdOf } from '../support/people';
import { HOUR, NOW } from '../support/records';

afterAll(stopClouds);

const REPLY = '查明的情况';

/** An appeal from triage to its answer, with a look at contact details in between; answers its id. */
async function story(cloud: TestCloud): Promise<string> {
  const { id } = await cloud.get('citizen', 'citizen', 'ask', asking({ kind: 'appeal' }));
  await cloud.get('citizen', 'citizen', 'give_contact', contacting(id, 1));
  await cloud.get('operator', 'desk', 'triage', { ...triaging(id, 2), kind: 'appeal' });
  await cloud.get('lead', 'desk', 'assign', { commandId: commandId(), id, version: 3, staffId: staffIdOf('operator') });
  await cloud.get('operator', 'desk', 'show_contact', because(id, 4, '核实情况'));
  await cloud.get('operator', 'desk', 'record_call', recordingCall(id, 5));
  await cloud.get('operator', 'desk', 'note', saying(id, 6, '缺三月的凭证，等她补。'));
  await cloud.get('operator', 'desk', 'reply', replyingInParts(id, 7));
  return id;
}

const chainOf = async (cloud: TestCloud, id: string): Promise<AuditRecord[]> =>
  (await cloud.all<AuditRecord>('audit'))
    .filter(({ subject }) => subject === `question:${id}`)
    .sort((one, other) => one.seq - other.seq);

/** What `npm run audit:verify` says of a folder. */
const verify = (dataDir: string): Promise<{ code: number; words: string }> =>
  new Promise((resolve) => {
    const args = ['--import', 'tsx', path.join(ROOT, 'deploy/audit/verify.ts')];
    const env = { ...process.env, DATA_DIR: dataDir, TCB_ENV: '' };
    execFile(process.execPath, args, { cwd: ROOT, env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, words: `${stdout}${stderr}` }),
    );
  });

describe('the log of a question', () => {
  let cloud: TestCloud;
  let id: string;
  beforeAll(async () => {
    cloud = await startCloud();
    id = await story(cloud);
  });

  test('names each thing staff did, who and which members, and none of their words', async () => {
    const chain = await chainOf(cloud, id);
    expect(chain.map(({ action, by }) => [action, by])).toEqual([
      ['desk.triage', staffIdOf('operator')],
      ['desk.assign', staffIdOf('lead')],
      ['desk.show_contact', staffIdOf('operator')],
      ['desk.record_call', staffIdOf('operator')],
      ['desk.note', staffIdOf('operator')],
      ['desk.reply', staffIdOf('operator')],
    ]);
    expect(Object.keys(chain[5]?.fields ?? {})).toEqual(expect.arrayContaining(['state', 'answeredAt']));
    expect(JSON.stringify(chain)).not.toMatch(new RegExp(`${REPLY}|三月|核实情况|13987650421`));
  });

  test('what the asker does is theirs, not the log’s', async () => {
    const before = (await chainOf(cloud, id)).length;
    await cloud.get('citizen', 'citizen', 'follow_up', saying(id, 8));
    expect(await chainOf(cloud, id)).toHaveLength(before);
  });

  test('is found by the question’s number, by who did it, by whom it was done to and by day', async () => {
    const { no } = await cloud.get('operator', 'desk', 'question', { id });
    const audit = (data: Parameters<typeof cloud.get<'admin', 'audit'>>[3]) =>
      cloud.get('admin', 'admin', 'audit', data);
    const ofQuestion = await audit({ of: { what: 'question', no } });
    expect(ofQuestion.rows[0]).toMatchObject({ kind: 'question', name: no, action: 'desk.reply', byName: '周工作甲' });
    expect(ofQuestion.rows).toHaveLength(6);
    const byLead = await audit({ of: { what: 'by', staffId: staffIdOf('lead') } });
    expect(byLead.rows.map(({ action }) => action)).toEqual(['desk.assign']);
    expect((await audit({ from: '2026-11-25', until: '2026-11-25' })).rows).toHaveLength(6);
    expect((await audit({ from: '2026-11-26' })).rows).toEqual([]);
    expect((await audit({ of: { what: 'member', staffId: staffIdOf('lead') } })).rows).toEqual([]);
    expect(await cloud.as('admin', 'admin', 'audit', { of: { what: 'question', no: '20200101-0001' } })).toMatchObject({
      error: { code: 'not_found' },
    });
  });

  test('pages on without losing or doubling a line', async () => {
    const first = await story(cloud);
    for (let n = 0; n < 3; n += 1) await story(cloud);
    expect(first).not.toBe(id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const found = await cloud.get('admin', 'admin', 'audit', { cursor });
      seen.push(...found.rows.map((row) => row.id));
      cursor = found.cursor;
    } while (cursor !== undefined);
    const all = await cloud.all<AuditRecord>('audit');
    expect(new Set(seen).size).toBe(seen.length);
    expect([...seen].sort()).toEqual(all.map(({ _id }) => _id).sort());
  });
});

describe('npm run audit:verify', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'audit-'));
  const dataDir = path.join(folder, 'data');
  let id: string;
  beforeAll(async () => {
    const cloud = await startCloud({ dataDir });
    id = await story(cloud);
    cloud.setTime(NOW + HOUR);
    await cloud.runTimer('jobs');
    await cloud.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The same of a copied database in which something was tampered with. */
  async function tampered(change: (engine: LocalEngine) => Promise<unknown>) {
    const copy = path.join(folder, 'copy');
    rmSync(copy, { recursive: true, force: true });
    cpSync(dataDir, copy, { recursive: true });
    const engine = await createEngine({ dir: path.join(copy, 'db'), indexes: INDEXES });
    await change(engine);
    await engine.close();
    return verify(copy);
  }
  const entry = (seq: number) => ({ filter: { _id: `question:${id}:${seq}` } });

  test('finds nothing where nothing was changed', async () => {
    expect(await verify(dataDir)).toEqual({ code: 0, words: expect.stringContaining('完整，没有被改动。') });
  }, 60_000);

  test('finds an edit', async () => {
    const found = await tampered((engine) =>
      engine.update('audit', { ...entry(2), update: { $set: { by: 'staff.other' } } }),
    );
    expect(found).toEqual({ code: 1, words: expect.stringContaining(`question:${id} 第 2 条: 被改过`) });
  }, 60_000);

  test('finds a gap', async () => {
    const found = await tampered((engine) => engine.remove('audit', entry(3)));
    expect(found).toEqual({ code: 1, words: expect.stringContaining(`question:${id} 第 3 条: 缺了`) });
  }, 60_000);

  test('finds a fork', async () => {
    const found = await tampered(async (engine) => {
      const { docs } = await engine.find('audit', entry(4));
      await engine.insert('audit', [{ ...docs[0], _id: 'another', by: 'staff.other' }]);
    });
    expect(found).toEqual({ code: 1, words: expect.stringContaining(`question:${id} 第 4 条: 多出来或者接错`) });
  }, 60_000);

  test('finds a truncation', async () => {
    const found = await tampered((engine) => engine.remove('audit', entry(6)));
    expect(found).toEqual({ code: 1, words: expect.stringContaining(`question:${id} 第 6 条: 后面被截掉`) });
  }, 60_000);

  test('finds a truncation whose head was taken back with it, by what stands outside the database', async () => {
    const found = await tampered(async (engine) => {
      const { docs } = await engine.find('audit', entry(5));
      await engine.remove('audit', entry(6));
      const { seq, digest } = docs[0] as unknown as AuditRecord;
      await engine.update('audit_heads', { filter: { _id: `question:${id}` }, update: { $set: { seq, digest } } });
    });
    expect(found).toEqual({ code: 1, words: expect.stringContaining(`question:${id} 第 6 条: 后面被截掉`) });
  }, 60_000);
});

describe('what is lawfully gone', () => {
  test('erasure, retention and restoring leave chains that verify', async () => {
    const dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'audit-')), 'data');
    const cloud = await startCloud({ dataDir });
    const id = await story(cloud);
    cloud.setTime(NOW + HOUR);
    await cloud.runTimer('jobs');
    const backup = await dump(cloud);
    await cloud.get('citizen', 'citizen', 'erase_my_data', { commandId: commandId(), keepFeatured: false });
    for (let step = 0; step < 5; step += 1) await cloud.runTimer('jobs');
    expect(await cloud.all('audit_salts')).toEqual([]);
    expect(await chainOf(cloud, id)).not.toHaveLength(0);
    await restore(cloud, backup);
    const other = await story(cloud);
    cloud.setTime(NOW + AUDIT_KEPT + 2 * HOUR);
    for (let step = 0; step < 3; step += 1) await cloud.runTimer('jobs');
    expect(await chainOf(cloud, other)).toEqual([]);
    await cloud.close();
    expect(await verify(dataDir)).toEqual({ code: 0, words: expect.stringContaining('完整，没有被改动。') });
    rmSync(path.dirname(dataDir), { recursive: true, force: true });
  }, 120_000);

  test('nothing younger than 180 days ever is (网络安全法)', () => {
    expect(AUDIT_KEPT).toBeGreaterThanOrEqual(180 * 24 * HOUR);
  });
});
