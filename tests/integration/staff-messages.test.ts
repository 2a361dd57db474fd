import type { MessageRecord, QuestionRecord, StaffNewsRecord, StaffRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { commandId, saying, transferring } from '../support/inputs';
import { PEOPLE, type Person, staffIdOf } from '../support/people';
import { entry, HOUR, NOW, question, unit } from '../support/records';

afterAll(stopClouds);

const TEMPLATE = 'local-staff';

let cloud: TestCloud;
let made = 0;
beforeAll(async () => {
  cloud = await startCloud();
  await cloud.put('units', unit('yibao', { name: '省医保局' }));
});
let before = 0;
beforeEach(() => {
  cloud.setTime(NOW);
  before = cloud.messages.length;
});

async function put(more: Partial<QuestionRecord> = {}): Promise<string> {
  made += 1;
  const id = `m${made}`;
  await cloud.put('questions', question(id, { state: 'in_progress', ...more }));
  await cloud.put('entries', entry(id, 1));
  return id;
}
/** Taps the button: WeChat keeps the consent, the server counts it. */
async function agree(person: Person): Promise<number> {
  cloud.subscribe(PEOPLE[person], TEMPLATE);
  return (await cloud.get(person, 'desk', 'notify_me', { commandId: commandId() })).notices;
}
const fire = async () => ((await cloud.runTimer('outbox')) as { data: Record<string, number> }).data;
const creditOf = async (person: Person) => (await cloud.stored<StaffRecord>('staff', PEOPLE[person])).notices ?? 0;
const sentTo = () =>
  cloud.messages.slice(before).map(({ openid, page, data }) => [openid, page, (data as { thing1: string }).thing1]);

test('a contact who agreed is told once that a question came to their unit', async () => {
  expect(await agree('contact')).toBe(1);
  const id = await put();
  await cloud.get('operator', 'desk', 'transfer', transferring(id, 1, 'yibao'));
  expect(await fire()).toMatchObject({ told: 1, sent: 1 });
  expect(sentTo()).toEqual([[PEOPLE.contact, `desk/question/index?id=${id}`, '有一条留言转到您的单位']]);
  expect(await creditOf('contact')).toBe(0);
  expect(await fire()).toMatchObject({ told: 0, sent: 0 });
  // The next one finds no consent: the to-do and its badge tell of it.
  await cloud.get('operator', 'desk', 'transfer', transferring(await put(), 1, 'yibao'));
  expect(await fire()).toMatchObject({ told: 0, sent: 0 });
  expect(await cloud.all<StaffNewsRecord>('staff_news')).toEqual([]);
});

test('each tap is one more, the same tap twice is one, and the to-do says how many there are', async () => {
  const data = { commandId: commandId() };
  expect(await cloud.get('operator_2', 'desk', 'notify_me', data)).toEqual({ notices: 1 });
  expect(await cloud.get('operator_2', 'desk', 'notify_me', data)).toEqual({ notices: 1 });
  expect(await agree('operator_2')).toBe(2);
  expect((await cloud.get('operator_2', 'desk', 'inbox', {})).notices).toBe(2);
});

test('somebody named, assigned and pressed is told; nobody is told of what they did themselves', async () => {
  for (let n = 0; n < 3; n += 1) await agree('lead');
  const id = await put();
  await cloud.get('operator', 'desk', 'note', { ...saying(id, 1), mentions: [staffIdOf('lead')] });
  await cloud.get('lead', 'desk', 'assign', { commandId: commandId(), id, version: 2, staffId: staffIdOf('lead') });
  await cloud.get('lead', 'desk', 'urge', { commandId: commandId(), id, version: 3 });
  expect(await fire()).toMatchObject({ told: 1 });
  expect(sentTo()).toEqual([[PEOPLE.lead, `desk/question/index?id=${id}`, '有同事在备注里提到您']]);
  expect(await creditOf('lead')).toBe(2);
});

test('a lead is told that one is overdue, an inspector that it is listed', async () => {
  await agree('inspector');
  const id = await put({ dueAt: NOW + HOUR, watchAt: NOW + HOUR + 1 });
  cloud.setTime(NOW + 2 * HOUR);
  await cloud.runTimer('deadlines');
  await fire();
  expect(sentTo()).toEqual([[PEOPLE.lead, `desk/question/index?id=${id}`, '有留言超过办理时限，请督办']]);
  cloud.setTime(NOW + 5 * 24 * HOUR);
  await cloud.runTimer('deadlines');
  await fire();
  expect(sentTo().slice(1)).toEqual([[PEOPLE.inspector, `desk/question/index?id=${id}`, '有留言列入督查室清单']]);
});

test('two steps at once tell once', async () => {
  await agree('contact');
  await cloud.get('operator', 'desk', 'transfer', transferring(await put(), 1, 'yibao'));
  await Promise.all([fire(), fire()]);
  await fire();
  expect(sentTo()).toHaveLength(1);
});

test('who is suspended is told nothing, and who lost the right to read it neither', async () => {
  await agree('contact');
  const id = await put();
  await cloud.get('operator', 'desk', 'transfer', transferring(id, 1, 'yibao'));
  const back = { commandId: commandId(), id, version: 2, to: { kind: 'desk' as const } };
  await cloud.get('operator', 'desk', 'transfer', back);
  expect(await fire()).toMatchObject({ told: 0, sent: 0 });
  await cloud.get('operator', 'desk', 'transfer', transferring(await put(), 1, 'yibao'));
  await cloud.engine.update('staff', { filter: { _id: PEOPLE.contact }, update: { $set: { active: false } } });
  expect(await fire()).toMatchObject({ told: 0, sent: 0 });
  await cloud.engine.update('staff', { filter: { _id: PEOPLE.contact }, update: { $set: { active: true } } });
  expect(await creditOf('contact')).toBe(1);
});

test('a consent WeChat does not know of is forgotten, and can be given anew', async () => {
  // Counted by the server, and taken back at WeChat.
  await cloud.engine.update('staff', { filter: { _id: PEOPLE.contact }, update: { $set: { notices: 5 } } });
  cloud.unsubscribe(PEOPLE.contact, TEMPLATE);
  await cloud.get('operator', 'desk', 'transfer', transferring(await put(), 1, 'yibao'));
  expect(await fire()).toMatchObject({ told: 1, refused: 1 });
  const refused = (await cloud.all<MessageRecord>('outbox')).filter(({ state }) => state === 'refused');
  expect(refused.map(({ reason }) => reason)).toEqual(['43101']);
  expect(await creditOf('contact')).toBe(0);
});

test('今日要办: what is new since work ended, due today, overdue and names them; nothing on a day off', async () => {
  const day = await startCloud();
  const EVENING = NOW - 15 * HOUR;
  const at = (id: string, more: Partial<QuestionRecord>) =>
    question(id, { state: 'in_progress', dueAt: NOW + 30 * 24 * HOUR, ...more });
  await day.put(
    'questions',
    at('before', { receivedAt: EVENING - 2 * HOUR }),
    at('since', { receivedAt: EVENING }),
    at('today', { receivedAt: NOW - 40 * HOUR, dueAt: NOW + 8 * HOUR }),
    at('late', { receivedAt: NOW - 90 * HOUR, dueAt: NOW - HOUR, mentioned: [staffIdOf('lead')] }),
    at('unit', { receivedAt: NOW - 90 * HOUR, holderSince: NOW - HOUR, holderKey: 'unit:yibao' }),
  );
  expect(await day.get('lead', 'desk', 'today', {})).toEqual({
    day: '2026-11-25',
    workday: true,
    counts: { new: 1, due_today: 1, overdue: 1, mentions: 1 },
  });
  expect((await day.get('contact', 'desk', 'today', {})).counts).toEqual({
    new: 1,
    due_today: 0,
    overdue: 0,
    mentions: 0,
  });
  expect((await day.get('reviewer', 'desk', 'today', {})).counts).toEqual({ to_approve: 0 });
  day.setTime(NOW + 3 * 24 * HOUR);
  expect(await day.get('lead', 'desk', 'today', {})).toEqual({ day: '2026-11-28', workday: false, counts: {} });
});
