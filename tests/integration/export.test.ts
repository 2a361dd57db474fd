import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Input } from '@core/contract';
import { EXPORT, LIMITS } from '@core/contract/constants';
import type { AuditHeadRecord, AuditRecord, ExportRecord, QuestionRecord } from '@core/domain/records';
import { faultsOf } from '@core/store/audit-chain';
import { encodeCursor } from '@core/store/cursor';
import { type CellValue, readSheet } from 'read-excel-file/node';
import { loadSecrets } from '../../local/host/secrets';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { commandId } from '../support/inputs';
import { PEOPLE, type Person, STAFF, staffIdOf } from '../support/people';
import { ANSWERED, HOUR, NOW, question } from '../support/records';

afterAll(stopClouds);

const MINUTE = 60_000;
const DAY = 24 * HOUR;

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud();
  process.env.SERVER_SECRET = loadSecrets(cloud.dataDir).serverSecret;
  // A new instance looks for erasures a backup does not know; faults of the storage are met by exports alone.
  await cloud.runTimer('jobs');
});
/** One cloud for all of them, as empty as a new one. */
afterEach(async () => {
  for (const target of ['storage.batchGetDownloadUrl', 'storage.batchDeleteFile', 'storage.getUploadMetadata']) {
    cloud.setFault(target, null);
  }
  for (const name of ['questions', 'entries', 'exports', 'staff', 'commands', 'erasures']) {
    await cloud.engine.remove(name, { filter: {}, multi: true });
  }
  await cloud.put('staff', ...STAFF);
  rmSync(exportsFolder(), { recursive: true, force: true });
  cloud.setTime(NOW);
});

const exportsFolder = () => path.join(cloud.dataDir, 'files', 'kept', 'private', 'exports');

const exporting = (more: Partial<Input<'desk', 'start_export'>> = {}): Input<'desk', 'start_export'> => ({
  commandId: commandId(),
  filters: {},
  sort: 'newest',
  ...more,
});
const start = (person: Person, more: Partial<Input<'desk', 'start_export'>> = {}) =>
  cloud.get(person, 'desk', 'start_export', exporting(more));
const runJobs = async (at = NOW) => {
  cloud.setTime(at);
  await cloud.runTimer('jobs');
};
const open = (person: Person, id: string) => cloud.as(person, 'desk', 'open_export', { id });
const record = (id: string) => cloud.stored<ExportRecord>('exports', id);
const mine = (person: Person) => cloud.get(person, 'desk', 'exports', {});

/** The file as whoever asked for it downloads it. */
async function download(person: Person, id: string): Promise<Buffer> {
  const { url } = await cloud.get(person, 'desk', 'open_export', { id });
  const response = await fetch(url);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

/** The rows of a file, each by the headings. */
async function rowsOf(file: Buffer): Promise<Record<string, CellValue | null>[]> {
  const [headings = [], ...rows] = await readSheet(file);
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at] ?? null])));
}

const exported = async (person: Person, more: Partial<Input<'desk', 'start_export'>> = {}) => {
  const { id } = await start(person, more);
  await runJobs();
  return rowsOf(await download(person, id));
};

/** What lies in the storage of exports. */
const left = (): string[] => {
  if (!existsSync(exportsFolder())) return [];
  return readdirSync(exportsFolder(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
};

describe('a file of the ledger', () => {
  test('holds what its reader sees in the list, one row a question, with dates that are dates in Beijing', async () => {
    await cloud.put(
      'questions',
      question('q1', {
        ...{ no: '20261124-0001', regionCode: '520102', channel: 'consultation', triagedAt: NOW - HOUR },
        ...{ receivedAt: Date.UTC(2026, 10, 24, 2, 30), dueAt: Date.UTC(2026, 10, 26, 10) },
        state: 'in_progress',
      }),
      question('q2', {
        ...ANSWERED,
        ...{ no: '20261123-0002', kind: 'appeal', categoryId: 'social_security', askerId: '' },
        ...{ entered: { source: 'phone', nickname: '老张' }, holderKey: 'unit:yibao', holderName: '省医保局' },
        ...{ receivedAt: NOW - 2 * DAY, rating: { value: 'solved', ofAnswerAt: NOW, at: NOW } },
      }),
    );
    const [first, second, ...more] = await exported('operator');
    expect(more).toEqual([]);
    expect(first).toEqual({
      编号: '20261124-0001',
      类型: '政策咨询',
      '12345 类别': '咨询',
      办理状态: '办理中',
      分类: '医疗健康',
      地区: '贵阳 · 南明区',
      来源: '小程序',
      留言内容: '我妈妈中风以后走路不方便，能不能办残疾证？',
      内容核验: null,
      现由谁办理: '政策百事通运维小组',
      收到时间: new Date('2026-11-24T10:30:00Z'),
      受理时间: new Date('2026-11-25T09:00:00Z'),
      办理时限: new Date('2026-11-26T18:00:00Z'),
      时限情况: '未到期',
      答复时间: null,
      办结时间: null,
      评价: null,
    });
    expect(second).toMatchObject({ 编号: '20261123-0002', 来源: '电话', 现由谁办理: '省医保局', 评价: '已解决' });
    expect(JSON.stringify(second)).not.toContain('老张');
  });

  test('masks the numbers of people, and nothing in it is a formula', async () => {
    const risky = ['=HYPERLINK("http://x","点我")', '+86 怎么打', '-1 岁能参保吗', '@所有人 看', '＝1+1 是什么'];
    await cloud.put(
      'questions',
      ...risky.map((text, n) => question(`q${n}`, { text, receivedAt: NOW - n })),
      question('phone', { text: '我的电话13812345678，车牌贵A12345，请回电', receivedAt: NOW - DAY }),
    );
    const rows = await exported('operator');
    expect(rows.slice(0, 5).map(({ 留言内容 }) => 留言内容)).toEqual(risky.map((text) => `'${text}`));
    expect(rows[5]?.留言内容).toBe('我的电话138****5678，车牌贵A*****，请回电');
  });

  test('never carries a risky text, whoever asks, until a person cleared it', async () => {
    await cloud.put(
      'questions',
      question('bad', { text: '这段话有风险', check: { status: 'risky', at: NOW } }),
      question('new', { text: '这段话没有核验', check: { status: 'unchecked', at: NOW } }),
      question('fine', { text: '这段话核验过了', check: { status: 'pass', at: NOW, byName: '周工作甲' } }),
    );
    const rows = await exported('lead');
    const texts = Object.fromEntries(rows.map((row) => [row.编号, [row.留言内容, row.内容核验]]));
    expect(texts).toEqual({
      '20261124-bad': ['（内容安全核验有风险，人工核验通过以前不导出）', '有风险'],
      '20261124-new': ['这段话没有核验', '未核验'],
      '20261124-fine': ['这段话核验过了', null],
    });
  });

  test('holds for a contact what their unit has, and of reports never the asker’s words', async () => {
    await cloud.put(
      'questions',
      question('ours', { holderKey: 'unit:yibao' }),
      question('report', { holderKey: 'unit:yibao', kind: 'report', text: '某人收了红包', receivedAt: NOW - DAY * 3 }),
      question('theirs', { holderKey: 'unit:minzheng' }),
      question('desk'),
    );
    const rows = await exported('contact');
    expect(rows.map(({ 编号, 留言内容 }) => [编号, 留言内容])).toEqual([
      ['20261124-ours', '我妈妈中风以后走路不方便，能不能办残疾证？'],
      ['20261124-report', '（反映人的原话不转给部门）'],
    ]);
  });

  test('follows the filter and the order it was asked for in', async () => {
    const due = (n: number) => ({ state: 'in_progress' as const, dueAt: NOW - n * HOUR, dueSoonAt: NOW - 2 * DAY });
    await cloud.put('questions', question('a', due(1)), question('b', due(3)), question('c', ANSWERED));
    const rows = await exported('operator', { filters: { due: 'overdue' }, sort: 'deadline' });
    expect(rows.map(({ 编号, 时限情况 }) => [编号, 时限情况])).toEqual([
      ['20261124-b', '已超期'],
      ['20261124-a', '已超期'],
    ]);
  });

  test('is counted beforehand, a bounded look a call', async () => {
    const many = Array.from({ length: LIMITS.ledgerScan + 5 }, (_, n) => question(`q${n}`, { receivedAt: NOW - n }));
    await cloud.put('questions', ...many);
    const first = await cloud.get('operator', 'desk', 'preview_export', { filters: {}, sort: 'newest' });
    expect(first).toEqual({ count: LIMITS.ledgerScan, cursor: expect.any(String) });
    const list = { filters: {}, sort: 'newest' as const, cursor: first.cursor };
    expect(await cloud.get('operator', 'desk', 'preview_export', list)).toEqual({ count: 5 });
  });
});

describe('the job', () => {
  /** More than one step looks at; two share each instant. */
  const MANY = EXPORT.step + 500;
  const many = () => Array.from({ length: MANY }, (_, n) => question(`q${n}`, { receivedAt: NOW - (n >> 1) * 1000 }));
  const cursorAfter = (rows: QuestionRecord[]) => {
    const inOrder = [...rows].sort((a, b) => b.receivedAt - a.receivedAt || (a._id < b._id ? 1 : -1));
    const last = inOrder[EXPORT.step - 1] as QuestionRecord;
    return encodeCursor({ at: last.receivedAt, id: last._id });
  };

  test('makes the same file when any of its steps is made again', async () => {
    const all = many();
    await cloud.put('questions', ...all);
    const whole = await start('operator');
    await runJobs();
    const expected = await download('operator', whole.id);

    const { id } = await start('lead');
    // The pieces are there, the file cannot be made.
    cloud.setFault('storage.batchGetDownloadUrl', { kind: 'fail' });
    await runJobs();
    expect(await record(id)).toMatchObject({ state: 'running', pieces: 2, rows: MANY, cursor: null });
    // From its second step on; from its first, whose piece is written and which is not heard of any more.
    const second = { pieces: 1, rows: EXPORT.step, cursor: cursorAfter(all) };
    await cloud.engine.update('exports', { filter: { _id: id }, update: { $set: second } });
    cloud.setFault('database.commitTransaction', { kind: 'fail', times: 1 });
    await runJobs();
    expect(await record(id)).toMatchObject(second);
    await cloud.engine.update('exports', {
      filter: { _id: id },
      update: { $set: { pieces: 0, rows: 0 }, $unset: { cursor: '', received: '' } },
    });
    await runJobs();
    expect(await record(id)).toMatchObject({ pieces: 2, rows: MANY, cursor: null });
    cloud.setFault('storage.batchGetDownloadUrl', null);
    await runJobs();
    expect(await record(id)).toMatchObject({ state: 'done', rows: MANY });
    const file = await download('lead', id);
    expect(file.equals(expected)).toBe(true);
    expect(new Set((await rowsOf(file)).map(({ 编号 }) => 编号)).size).toBe(MANY);
    expect(left()).toEqual(['ledger.xlsx', 'ledger.xlsx']);
  }, 120_000);

  test('refuses what is more than a file holds, with advice, and keeps nothing of it', async () => {
    await cloud.put('questions', ...Array.from({ length: 3 }, (_, n) => question(`q${n}`)));
    const { id } = await start('operator');
    const rows = EXPORT.rows - 2;
    await cloud.engine.update('exports', { filter: { _id: id }, update: { $set: { rows } } });
    await runJobs();
    const [shown] = await mine('operator');
    expect(shown).toMatchObject({ state: 'too_large', problem: expect.stringContaining('缩小范围') });
    expect(shown?.expiresAt).toBeUndefined();
    expect(await open('operator', id)).toMatchObject({ ok: false, error: { code: 'invalid_state' } });
    expect(left()).toEqual([]);

    const fits = await start('operator');
    await cloud.engine.update('exports', { filter: { _id: fits.id }, update: { $set: { rows: rows - 1 } } });
    await runJobs();
    expect(await record(fits.id)).toMatchObject({ state: 'done' });
  });

  test('stops for whoever is suspended, or sees others’ questions by then', async () => {
    await cloud.put('questions', question('q1', { holderKey: 'unit:yibao' }));
    const suspended = await start('operator');
    const moved = await start('contact');
    await cloud.engine.update('staff', { filter: { _id: PEOPLE.operator }, update: { $set: { active: false } } });
    await cloud.engine.update('staff', { filter: { _id: PEOPLE.contact }, update: { $set: { unitId: 'minzheng' } } });
    await runJobs();
    expect(await record(suspended.id)).toMatchObject({ state: 'stopped' });
    expect(await record(moved.id)).toMatchObject({ state: 'stopped' });
    expect(left()).toEqual([]);
  });

  test('gives up what goes on failing for a day', async () => {
    await cloud.put('questions', question('q1'));
    const { id } = await start('operator');
    cloud.setFault('storage.getUploadMetadata', { kind: 'fail' });
    await runJobs();
    expect(await mine('operator')).toMatchObject([{ id, state: 'running' }]);
    cloud.setFault('storage.getUploadMetadata', null);
    await runJobs(NOW + DAY);
    expect(await mine('operator')).toMatchObject([{ id, state: 'failed', problem: expect.any(String) }]);
  });
});

describe('whose it is', () => {
  test('its own reader’s alone, and nobody’s who sees other questions by now', async () => {
    await cloud.put('questions', question('q1', { holderKey: 'unit:yibao' }));
    const { id } = await start('contact');
    await runJobs();
    expect(await open('lead', id)).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(await cloud.as('lead', 'desk', 'remove_export', { commandId: commandId(), id })).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
    expect(await mine('lead')).toEqual([]);
    expect(await open('contact', id)).toMatchObject({ ok: true, data: { name: '台账-20261125-1000.xlsx' } });
    await cloud.engine.update('staff', { filter: { _id: PEOPLE.contact }, update: { $set: { unitId: 'minzheng' } } });
    expect(await open('contact', id)).toMatchObject({ ok: false, error: { code: 'invalid_state' } });
  });

  test('asked for twice it is one file; a second one waits for the first, and a person has five at most', async () => {
    await cloud.put('questions', question('q1'));
    const input = exporting();
    const first = await cloud.get('operator', 'desk', 'start_export', input);
    expect((await cloud.get('operator', 'desk', 'start_export', input)).id).toBe(first.id);
    const refused = { ok: false, error: { code: 'rule_blocked' } };
    expect(await cloud.as('operator', 'desk', 'start_export', exporting())).toMatchObject(refused);
    for (let n = 0; n < EXPORT.files; n += 1) {
      await runJobs(NOW + n * MINUTE);
      if (n < EXPORT.files - 1) await start('operator');
    }
    expect(await cloud.as('operator', 'desk', 'start_export', exporting())).toMatchObject(refused);
    await cloud.get('operator', 'desk', 'remove_export', { commandId: commandId(), id: first.id });
    expect(await cloud.as('operator', 'desk', 'start_export', exporting())).toMatchObject({ ok: true });
  });

  test('cancelled in the making nothing of it is left, and the job does not bring it back', async () => {
    await cloud.put('questions', question('q1'));
    const { id } = await start('operator');
    const input = { commandId: commandId(), id };
    expect(await cloud.get('operator', 'desk', 'remove_export', input)).toMatchObject([{ id, state: 'removed' }]);
    expect(await cloud.get('operator', 'desk', 'remove_export', input)).toMatchObject([{ id, state: 'removed' }]);
    await runJobs();
    expect(await mine('operator')).toMatchObject([{ id, state: 'removed' }]);
    expect(left()).toEqual([]);
  });

  test('the file goes after a day, and what is known of it a week later', async () => {
    await cloud.put('questions', question('q1'));
    const { id } = await start('operator');
    await runJobs();
    expect((await mine('operator'))[0]?.expiresAt).toBeGreaterThanOrEqual(NOW + EXPORT.hours * HOUR);
    cloud.setTime(NOW + EXPORT.hours * HOUR + MINUTE);
    expect(await open('operator', id)).toMatchObject({ ok: false, error: { code: 'invalid_state' } });
    await runJobs(NOW + EXPORT.hours * HOUR + MINUTE);
    expect(await mine('operator')).toMatchObject([{ id, state: 'expired' }]);
    expect(left()).toEqual([]);
    await runJobs(NOW + 9 * DAY);
    expect(await mine('operator')).toEqual([]);
  });

  test('asking for it, its making, every opening and its end stand in the audit log', async () => {
    await cloud.put('questions', question('q1'));
    const { id } = await start('operator');
    await runJobs();
    await open('operator', id);
    await open('operator', id);
    await cloud.get('operator', 'desk', 'remove_export', { commandId: commandId(), id });
    const chain = (await cloud.all<AuditRecord>('audit'))
      .filter(({ subject }) => subject === `export:${id}`)
      .sort((a, b) => a.seq - b.seq);
    expect(chain.map(({ action, by }) => [action, by])).toEqual(
      ['desk.start_export', 'jobs.make_export', 'desk.open_export', 'desk.open_export', 'desk.remove_export'].map(
        (action) => [action, staffIdOf('operator')],
      ),
    );
    const head = await cloud.stored<AuditHeadRecord>('audit_heads', `export:${id}`);
    expect(faultsOf(`export:${id}`, chain, head)).toEqual([]);
  });
});

describe('an erasure', () => {
  const erase = () => cloud.get('citizen', 'citizen', 'erase_my_data', { commandId: commandId(), keepFeatured: false });

  test('takes back every file that may hold words of the person, before it is done', async () => {
    await cloud.put(
      'questions',
      question('mine', { receivedAt: NOW - 3 * DAY }),
      question('older', { receivedAt: NOW - 5 * DAY, askerId: 'o-else' }),
      question('newer', { receivedAt: NOW - DAY, askerId: 'o-else' }),
    );
    const holding = await start('operator');
    const without = await start('lead', { filters: { receivedFrom: '2026-11-24' } });
    await runJobs();
    const making = await start('inspector');
    expect(await erase()).toMatchObject({ done: true });
    expect(await record(holding.id)).toMatchObject({ state: 'erased' });
    expect(await record(making.id)).toMatchObject({ state: 'erased' });
    expect(await record(without.id)).toMatchObject({ state: 'done' });
    expect(left()).toEqual(['ledger.xlsx']);
    expect(await open('operator', holding.id)).toMatchObject({ ok: false, error: { code: 'invalid_state' } });
    expect(await mine('operator')).toMatchObject([{ state: 'erased', problem: expect.stringContaining('重新导出') }]);
    await runJobs(NOW + HOUR);
    expect(left()).toEqual(['ledger.xlsx']);
    const rows = await exported('operator');
    expect(rows.find(({ 编号 }) => 编号 === '20261124-mine')?.留言内容).not.toContain('中风');
  });

  test('is not done while a file stays', async () => {
    await cloud.put('questions', question('mine'));
    await start('operator');
    await runJobs();
    cloud.setFault('storage.batchDeleteFile', { kind: 'fail' });
    expect(await erase()).toMatchObject({ done: false });
    cloud.setFault('storage.batchDeleteFile', null);
    for (let minute = 1; minute < 4; minute += 1) await runJobs(NOW + minute * MINUTE);
    expect(left()).toEqual([]);
    expect(await cloud.all('erasures')).toMatchObject([{ state: 'done' }]);
    expect(await mine('operator')).toMatchObject([{ state: 'erased' }]);
  });

  test('of somebody who never asked takes nothing back', async () => {
    await cloud.put('questions', question('theirs', { askerId: 'o-else' }));
    const { id } = await start('operator');
    await runJobs();
    await erase();
    expect(await open('operator', id)).toMatchObject({ ok: true });
  });
});
