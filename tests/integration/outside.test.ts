import type { Input } from '@core/contract';
import type { AuditRecord, CommandRecord, EntryRecord, QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import {
  asking,
  CONTACT,
  commandId,
  contacting,
  replying,
  replyingInParts,
  transferring,
  triaging,
} from '../support/inputs';
import { staffIdOf } from '../support/people';
import { NOW, question, TODAY } from '../support/records';

afterAll(stopClouds);

/** A unit that has nobody in the app. */
const UNIT = '520300-medical';
const NAME = '遵义市医疗保障局';

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud();
}, 300_000);

/** An appeal that was given to the unit outside the app; its asker left contact details and said where they may go. */
async function outside(mayForward: boolean): Promise<{ id: string; version: number }> {
  const { id } = await cloud.get('citizen', 'citizen', 'ask', asking({ kind: 'appeal' }));
  await cloud.get('citizen', 'citizen', 'give_contact', contacting(id, 1, { mayForward }));
  await cloud.get('operator', 'desk', 'triage', { ...triaging(id, 2), kind: 'appeal' });
  const view = await cloud.get('operator', 'desk', 'transfer', transferring(id, 3, UNIT));
  if ('left' in view) throw new Error('the desk sees every question');
  expect(view).toMatchObject({ offline: true, may: { relay: true, forwardContact: mayForward } });
  return { id, version: view.version };
}

const GIVEN = { givenBy: '办公室王主任', givenOn: TODAY, way: 'phone' } as const;
const relaying = (id: string, version: number, more: Partial<Input<'desk', 'reply'>> = {}) =>
  replyingInParts(id, version, { relayed: GIVEN, ...more });

describe('the answer of a unit outside the app', () => {
  test('is the unit’s, entered by the desk: the asker reads its name, when and how, staff also who gave it', async () => {
    const { id, version } = await outside(false);
    const view = await cloud.get('operator', 'desk', 'reply', relaying(id, version));
    expect(view).toMatchObject({ state: 'answered', may: { relay: false } });
    expect(view.entries[0]).toMatchObject({
      type: 'reply',
      byName: NAME,
      relayed: { ...said(), givenBy: '办公室王主任' },
    });
    const [line] = (await cloud.get('citizen', 'citizen', 'my_question', { id })).entries;
    expect(line).toMatchObject({ type: 'reply', byName: NAME });
    expect(line?.relayed).toEqual(said());
    const kept = await cloud.stored<EntryRecord>('entries', line?.id ?? '');
    expect(kept.by).toMatchObject({ personId: staffIdOf('operator'), officeName: NAME });
  });

  test('passes the same gate as any other, on the version that was seen', async () => {
    const { id, version } = await outside(false);
    const refused = async (more: Partial<Input<'desk', 'reply'>>) =>
      cloud.as('operator', 'desk', 'reply', relaying(id, version, more));
    const bare = { found: '情况属实。', done: '已转办县民政局处理。', next: '请打 13800001234 找张科长。' };
    expect(await refused({ findings: bare })).toMatchObject(blocked('手机号'));
    expect(await refused({ version: version - 1 })).toMatchObject({ error: { code: 'conflict_stale' } });
    expect(await refused({ relayed: { ...GIVEN, givenOn: '2026-11-26' } })).toMatchObject(blocked('不能晚于今天'));
    expect(await refused({ relayed: { ...GIVEN, givenOn: '2026-11-24' } })).toMatchObject(blocked('不能早于转办'));
    expect(await refused({ relayed: { ...GIVEN, givenBy: ' ' } })).toMatchObject({ error: { code: 'bad_request' } });
    expect(await cloud.as('lead', 'desk', 'reply', relaying(id, version))).toMatchObject({ ok: true });
  });

  test('is entered for nobody who is in the app, and by the desk alone', async () => {
    await cloud.put(
      'questions',
      question('q-desk', { state: 'in_progress' }),
      question('q-unit', { state: 'in_progress', holderKey: 'unit:yibao' }),
    );
    for (const [person, id] of [
      ['operator', 'q-desk'],
      ['operator', 'q-unit'],
      ['contact', 'q-unit'],
    ] as const) {
      expect(await cloud.as(person, 'desk', 'reply', replying(id, 1, { relayed: GIVEN }))).toMatchObject(blocked());
    }
  });

  test('the desk may still answer in its own name', async () => {
    const { id, version } = await outside(false);
    const view = await cloud.get('operator', 'desk', 'reply', replyingInParts(id, version));
    expect(view.entries[0]).toMatchObject({ byName: '政策百事通运维小组' });
    expect(view.entries[0]?.relayed).toBeUndefined();
  });
});

describe('contact details on a 转办单', () => {
  const forwarding = (id: string, version: number) => ({ commandId: commandId(), id, version });

  test('are whole with the asker’s tick, and each time is on record where the asker reads it', async () => {
    const { id, version } = await outside(true);
    const input = forwarding(id, version);
    const { contact, question: view } = await cloud.get('operator', 'desk', 'forward_contact', input);
    expect(contact).toEqual(CONTACT);
    expect(view.version).toBe(version + 1);
    // Sent again it is one look.
    expect((await cloud.get('operator', 'desk', 'forward_contact', input)).question.version).toBe(version + 1);
    cloud.setTime(NOW + 11 * 60_000);
    expect(await cloud.as('operator', 'desk', 'forward_contact', input)).toMatchObject(blocked('已经过时'));
    cloud.setTime(NOW);
    const mine = await cloud.get('citizen', 'citizen', 'my_question', { id });
    expect(mine.entries[0]?.text).toBe(`按您的同意，联系方式写进转办单，交给${NAME}。`);
    expect(mine.seenBy.map(({ officeName }) => officeName)).toContain('政策百事通运维小组');
    const looks = (await cloud.all<AuditRecord>('audit')).filter(
      ({ subject, action }) => subject === `question:${id}` && action.endsWith('_contact'),
    );
    expect(looks).toMatchObject([{ action: 'desk.forward_contact', by: staffIdOf('operator') }]);
    expect(JSON.stringify(await cloud.all<CommandRecord>('commands'))).not.toContain(CONTACT.phone);
    expect(JSON.stringify(view)).not.toContain(CONTACT.phone);
  });

  test('stay where they are without it, for a unit in the app, and once it is answered', async () => {
    const without = await outside(false);
    expect(
      await cloud.as('operator', 'desk', 'forward_contact', forwarding(without.id, without.version)),
    ).toMatchObject(blocked('没有同意'));
    const inside = question('q-inside', {
      ...{ kind: 'appeal', state: 'in_progress', holderKey: 'unit:yibao', contact: { mayForward: true } },
    } as Partial<QuestionRecord>);
    await cloud.put('questions', inside);
    expect(await cloud.as('lead', 'desk', 'forward_contact', forwarding('q-inside', 1))).toMatchObject(blocked());
    const { id, version } = await outside(true);
    const { version: after } = await cloud.get('operator', 'desk', 'reply', relaying(id, version));
    expect(await cloud.as('operator', 'desk', 'forward_contact', forwarding(id, after))).toMatchObject(blocked());
  });

  test('two people at one moment: one look, the other is told', async () => {
    const { id, version } = await outside(true);
    const answers = await Promise.all([
      cloud.as('operator', 'desk', 'forward_contact', forwarding(id, version)),
      cloud.as('lead', 'desk', 'reply', relaying(id, version)),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'conflict_stale' } });
  });
});

const said = () => ({ on: TODAY, way: 'phone' });
const blocked = (words = '') => ({
  ok: false,
  error: { code: 'rule_blocked', message: expect.stringContaining(words) },
});
