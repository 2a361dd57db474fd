import type { Input } from '@core/contract';
import type { QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { commandId, entering, proposing, replying, triaging } from '../support/inputs';
import { HOUR, NOW } from '../support/records';

afterAll(stopClouds);

const DAY = 24 * HOUR;

let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startCloud();
});
afterEach(() => cloud.close());

const enter = (more?: Partial<Input<'desk', 'enter_question'>>) =>
  cloud.get('operator', 'desk', 'enter_question', entering(more));

async function answered(): Promise<{ id: string; version: number }> {
  const { id } = await enter();
  await cloud.get('operator', 'desk', 'triage', triaging(id, 1));
  const { version } = await cloud.get('operator', 'desk', 'reply', replying(id, 2));
  return { id, version };
}

test('it carries where it came from, is numbered by the day received and its clock starts then', async () => {
  const late = await enter();
  const early = await enter({ receivedAt: NOW - 2 * DAY, source: 'account_comment', nickname: undefined });
  expect(late).toMatchObject({
    state: 'received',
    entered: { source: 'phone', nickname: '来电的老张' },
    source: 'phone',
    askedAt: NOW - HOUR,
    mayBePublic: false,
    check: 'pass',
  });
  expect(early.entered).toEqual({ source: 'account_comment' });
  expect(early.no).toMatch(/^20261123-/);
  // Two working days earlier, since the 23rd, 24th and 25th are working days.
  expect(early.due.at).toBe(late.due.at - 2 * DAY);
});

test('sent again it is one question', async () => {
  const input = entering();
  const [first, again] = [
    await cloud.get('operator', 'desk', 'enter_question', input),
    await cloud.get('operator', 'desk', 'enter_question', input),
  ];
  expect(again.id).toBe(first.id);
  expect(await cloud.all('questions')).toHaveLength(1);
});

test.each([
  ['to come', { receivedAt: NOW + HOUR }],
  ['too long ago', { receivedAt: NOW - 31 * DAY }],
  ['of an unknown category', { categoryId: 'nothing' }],
  ['with a nickname too long', { nickname: '一二三四五六七八九十一二三四五六七八九十一' }],
])('one %s is refused', async (_name, more) => {
  const answer = await cloud.as('operator', 'desk', 'enter_question', entering(more));
  expect(answer).toMatchObject({ ok: false, error: { code: 'bad_request' } });
  expect(await cloud.all('questions')).toEqual([]);
});

test('words of danger put it on top of the to-do', async () => {
  expect(await enter({ text: '来电的人说不想活了，要跳楼' })).toMatchObject({ maybeUrgent: true });
});

test('its asker is nobody: no citizen sees it, no message is sent, nothing of it becomes public, nobody is muted', async () => {
  const { id, version } = await answered();
  for (const person of ['visitor', 'citizen', 'other_citizen'] as const) {
    const answer = await cloud.as(person, 'citizen', 'my_question', { id });
    expect(answer).toMatchObject({ ok: false });
  }
  expect(await cloud.all('outbox')).toEqual([]);
  const proposed = await cloud.as('operator', 'desk', 'propose_public_version', proposing(id, version));
  expect(proposed).toMatchObject({ ok: false, error: { code: 'rule_blocked' } });
  expect((await cloud.get('lead', 'desk', 'question', { id })).asker).toBeUndefined();
});

test('answered, it is marked 已在原渠道回复 once, in the thread', async () => {
  const { id } = await enter();
  const mark = (version: number) => ({ commandId: commandId(), id, version });
  const tooEarly = await cloud.as('operator', 'desk', 'mark_replied_at_source', mark(1));
  expect(tooEarly).toMatchObject({ ok: false, error: { code: 'invalid_state' } });
  await cloud.get('operator', 'desk', 'triage', triaging(id, 1));
  const replied = await cloud.get('operator', 'desk', 'reply', replying(id, 2));
  expect(replied.may.markRepliedAtSource).toBe(true);
  const marked = await cloud.get('lead', 'desk', 'mark_replied_at_source', mark(replied.version));
  expect(marked).toMatchObject({
    entered: { repliedAt: expect.any(Number) },
    may: { markRepliedAtSource: false },
    entries: [{ type: 'note', audience: 'staff', text: '答复已在原渠道（电话）回复。' }, {}, {}, {}],
  });
  const again = await cloud.as('lead', 'desk', 'mark_replied_at_source', mark(marked.version));
  expect(again).toMatchObject({ ok: false, error: { code: 'invalid_state' } });
});

test('it closes by itself 30 days after the answer', async () => {
  const { id } = await answered();
  cloud.setTime(NOW + 31 * DAY);
  await cloud.runTimer('jobs');
  expect(await cloud.stored<QuestionRecord>('questions', id)).toMatchObject({ state: 'closed' });
});
