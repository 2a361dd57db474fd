import type { AllowanceRecord, MuteRecord, QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { asking, commandId, liking, saying, viewing, voting } from '../support/inputs';
import { PEOPLE } from '../support/people';
import { ANSWERED, HOUR, NOW, PUBLISHED, publicVersion, question } from '../support/records';

afterAll(stopClouds);

let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startCloud({ instances: 4 });
  await set('limits', {
    ask: { minute: 2, day: 3 },
    words: { minute: 2, day: 9 },
    marks: { minute: 2, day: 9 },
  });
});

const refusal = (code: string, message: RegExp) => ({
  ok: false,
  error: { code, message: expect.stringMatching(message) },
});
const set = (_id: string, change: object) =>
  cloud.engine.update('settings', { filter: { _id }, update: { $set: change } });
const questions = () => cloud.all<QuestionRecord>('questions');

test('over the limit of a minute a question is refused with the time to come back, and taken then', async () => {
  for (const n of [1, 2]) await cloud.get('citizen', 'citizen', 'ask', asking({ text: `第${n}个问题是什么？` }));
  const third = asking({ text: '第三个问题是什么？' });
  const answer = await cloud.as('citizen', 'citizen', 'ask', third);
  expect(answer).toMatchObject(
    refusal('too_many', /^您提的留言太多了，请在今天 \d\d:\d\d 以后再来。急事可以打 12345。$/),
  );
  expect(await questions()).toHaveLength(2);
  cloud.setTime(NOW + HOUR);
  await cloud.get('citizen', 'citizen', 'ask', third);
  cloud.setTime(NOW + 2 * HOUR);
  expect(await cloud.as('citizen', 'citizen', 'ask', asking())).toMatchObject(
    refusal('too_many', /请在明天 \d\d:\d\d 以后/),
  );
  expect(await questions()).toHaveLength(3);
});

test('nobody else is kept from asking', async () => {
  for (const _ of [1, 2]) await cloud.get('citizen', 'citizen', 'ask', asking());
  await cloud.get('other_citizen', 'citizen', 'ask', asking());
});

test('a command that comes again counts once, at the same moment and later', async () => {
  const first = asking({ text: '同一条留言发了好多次' });
  const answers = await Promise.all([1, 2, 3, 4].map(() => cloud.get('citizen', 'citizen', 'ask', first)));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  await cloud.get('citizen', 'citizen', 'ask', asking());
  expect(await cloud.as('citizen', 'citizen', 'ask', asking())).toMatchObject(refusal('too_many', /太多/));
  expect(await cloud.get('citizen', 'citizen', 'ask', first)).toMatchObject({ id: answers[0]?.id });
});

test('many at the same moment: as many as may', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => cloud.as('citizen', 'citizen', 'ask', asking())));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
  expect(await questions()).toHaveLength(2);
});

test('further words, and votes and likes, have limits of their own', async () => {
  await cloud.put('questions', ...[1, 2, 3].map((n) => question(`q${n}`)));
  await cloud.put('featured', publicVersion('f1', 'q1', PUBLISHED));
  for (const n of [1, 2]) await cloud.get('citizen', 'citizen', 'follow_up', saying(`q${n}`, 1));
  expect(await cloud.as('citizen', 'citizen', 'follow_up', saying('q3', 1))).toMatchObject(
    refusal('too_many', /^您写得太频繁了，请在/),
  );
  await cloud.get('citizen', 'citizen', 'vote_card', voting('card-today'));
  await cloud.get('citizen', 'citizen', 'like_featured', liking('f1'));
  expect(
    await cloud.as('citizen', 'citizen', 'set_favourite', { cardId: 'card-today', favourite: true }),
  ).toMatchObject(refusal('too_many', /^您点得太频繁了/));
  await cloud.get('citizen', 'citizen', 'ask', asking());
});

test('taking back and reading are never limited', async () => {
  await cloud.put('questions', ...[1, 2, 3, 4].map((n) => question(`q${n}`)));
  for (const n of [1, 2, 3, 4]) {
    await cloud.get('citizen', 'citizen', 'withdraw_question', { commandId: commandId(), id: `q${n}`, version: 1 });
    await cloud.get('citizen', 'citizen', 'my_questions', {});
  }
  await cloud.get('visitor', 'reader', 'report_views', viewing({ cardId: 'card-today', count: 1 }));
  expect(await cloud.all<AllowanceRecord>('allowances')).toEqual([]);
});

test('what is remembered of a person does not grow, and does not say who they are', async () => {
  for (let day = 0; day < 4; day += 1) {
    cloud.setTime(NOW + day * 25 * HOUR);
    await cloud.get('citizen', 'citizen', 'ask', asking());
  }
  const kept = await cloud.all<AllowanceRecord>('allowances');
  expect(kept).toHaveLength(1);
  expect(kept[0]?.written).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain(PEOPLE.citizen);
});

describe('a muted person', () => {
  const mute = (more: Partial<MuteRecord> = {}) =>
    cloud.put('mutes', { _id: PEOPLE.citizen, reason: '多次发布广告', by: PEOPLE.lead, at: NOW, ...more });

  test('writes nothing, is told why, until when and whom to call, and may write again after it', async () => {
    await mute({ until: NOW + 24 * HOUR });
    await cloud.put('questions', question('q1'), question('q2', ANSWERED));
    const told = refusal('muted', /^您在明天 \d\d:\d\d 以前不能发表文字，原因：多次发布广告。.*12345。$/);
    expect(await cloud.as('citizen', 'citizen', 'ask', asking())).toMatchObject(told);
    expect(await cloud.as('citizen', 'citizen', 'follow_up', saying('q1', 1))).toMatchObject(told);
    expect(await cloud.as('citizen', 'citizen', 'thank', saying('q2', 1))).toMatchObject(told);
    cloud.setTime(NOW + 25 * HOUR);
    await cloud.get('citizen', 'citizen', 'ask', asking());
  });

  test('still reads, follows and takes back their questions', async () => {
    await mute();
    await cloud.put('questions', question('q1'));
    expect(await cloud.get('citizen', 'citizen', 'my_question', { id: 'q1' })).toMatchObject({ id: 'q1' });
    await cloud.get('citizen', 'citizen', 'notify_me', { commandId: commandId(), id: 'q1' });
    await cloud.get('citizen', 'reader', 'home', {});
    await cloud.get('citizen', 'citizen', 'withdraw_question', { commandId: commandId(), id: 'q1', version: 1 });
    await cloud.get('other_citizen', 'citizen', 'ask', asking());
  });
});

describe('muting', () => {
  const mute = (more: object = {}) => ({
    commandId: commandId(),
    id: 'q1',
    days: 7 as const,
    reason: '多次发布广告',
    ...more,
  });
  /** Whole days from now; the cloud's clock runs on. */
  const daysTo = (until = 0) => Math.round((until - NOW) / (24 * HOUR));
  beforeEach(() => cloud.put('questions', question('q1')));

  test('a lead mutes whoever asked a question: told why and until when; staff find who did it in the thread', async () => {
    const { muted } = await cloud.get('lead', 'desk', 'mute', mute());
    expect(muted).toEqual({ until: expect.any(Number), reason: '多次发布广告' });
    expect(daysTo(muted?.until)).toBe(7);
    expect(await cloud.as('citizen', 'citizen', 'ask', asking())).toMatchObject(refusal('muted', /多次发布广告/));
    const seen = await cloud.get('operator', 'desk', 'question', { id: 'q1' });
    expect(seen.entries[0]).toMatchObject({
      type: 'note',
      audience: 'staff',
      text: '禁言到 2026年12月2日。告诉本人的原因：多次发布广告',
    });
    expect(seen).not.toHaveProperty('asker');
    expect((await cloud.get('lead', 'desk', 'question', { id: 'q1' })).asker).toMatchObject({
      muted: { reason: '多次发布广告' },
    });
    expect(JSON.stringify(await cloud.get('citizen', 'citizen', 'my_question', { id: 'q1' }))).not.toContain('禁言');
    cloud.setTime((muted?.until ?? 0) + 1);
    await cloud.get('citizen', 'citizen', 'ask', asking());
    expect((await cloud.get('lead', 'desk', 'question', { id: 'q1' })).asker).toEqual({ muted: null });
  });

  test('for good is for good, until it is undone; twice undone is once too often', async () => {
    await cloud.get('admin', 'desk', 'mute', mute({ days: null }));
    cloud.setTime(NOW + 400 * 24 * HOUR);
    expect(await cloud.as('citizen', 'citizen', 'ask', asking())).toMatchObject(refusal('muted', /^您已被停止发表/));
    const undo = { commandId: commandId(), id: 'q1' };
    expect(await cloud.get('lead', 'desk', 'unmute', undo)).toEqual({ muted: null });
    expect(await cloud.get('lead', 'desk', 'unmute', undo)).toEqual({ muted: null });
    await cloud.get('citizen', 'citizen', 'ask', asking());
    expect(await cloud.as('lead', 'desk', 'unmute', { ...undo, commandId: commandId() })).toMatchObject({
      error: { code: 'invalid_state' },
    });
  });

  test('a tap that came twice is one note; another length takes the place of the first', async () => {
    const once = mute();
    await cloud.get('lead', 'desk', 'mute', once);
    await cloud.get('lead', 'desk', 'mute', once);
    expect((await cloud.get('lead', 'desk', 'question', { id: 'q1' })).version).toBe(2);
    await cloud.get('lead', 'desk', 'mute', mute({ days: 30 }));
    expect(daysTo((await cloud.stored<MuteRecord>('mutes', PEOPLE.citizen)).until)).toBe(30);
  });

  test('only 7 or 30 days or for good, with a reason, and somebody who can be found', async () => {
    expect(await cloud.as('lead', 'desk', 'mute', mute({ days: 8 }))).toMatchObject({ error: { code: 'bad_request' } });
    expect(await cloud.as('lead', 'desk', 'mute', mute({ reason: ' ' }))).toMatchObject({
      error: { code: 'bad_request' },
    });
    await cloud.put('questions', question('q2', { askerId: '', erasedAt: NOW }));
    expect(await cloud.as('lead', 'desk', 'mute', mute({ id: 'q2' }))).toMatchObject({
      error: { code: 'rule_blocked' },
    });
  });

  test('who was muted is kept nowhere but with the mute', async () => {
    await cloud.get('lead', 'desk', 'mute', mute());
    expect(JSON.stringify(await cloud.all('commands'))).not.toContain(PEOPLE.citizen);
    expect(JSON.stringify(await cloud.all('entries'))).not.toContain(PEOPLE.citizen);
  });
});

test('limits set wrongly count as none, and the log says which', async () => {
  await set('limits', { ask: { minute: 0, day: -1 } });
  await cloud.get('citizen', 'citizen', 'ask', asking());
  expect(cloud.lines.some(({ line }) => line.includes('"settings":"limits","wrong":"ask"'))).toBe(true);
});

describe('while asking is off', () => {
  beforeEach(() => cloud.put('settings', { _id: 'asking', on: false }));
  const off = refusal('asking_off', /^现在不接收新的文字。/);

  test('nobody writes what others read', async () => {
    await cloud.put('questions', question('q1'), question('q2', ANSWERED));
    await cloud.put('featured', publicVersion('f1', 'q2', PUBLISHED));
    expect(await cloud.as('citizen', 'citizen', 'ask', asking())).toMatchObject(off);
    expect(await cloud.as('citizen', 'citizen', 'follow_up', saying('q1', 1))).toMatchObject(off);
    expect(await cloud.as('citizen', 'citizen', 'thank', saying('q2', 1))).toMatchObject(off);
    expect(await cloud.as('citizen', 'citizen', 'like_featured', liking('f1'))).toMatchObject(off);
    expect(await questions()).toHaveLength(2);
  });

  test('whoever asked before reads and takes back what they asked; cards are voted on and kept', async () => {
    await cloud.put('questions', question('q1'));
    await cloud.get('citizen', 'citizen', 'my_question', { id: 'q1' });
    await cloud.get('citizen', 'citizen', 'withdraw_question', { commandId: commandId(), id: 'q1', version: 1 });
    await cloud.get('citizen', 'citizen', 'vote_card', voting('card-today'));
    await cloud.get('citizen', 'citizen', 'set_favourite', { cardId: 'card-today', favourite: true });
  });

  test('on again, people ask again', async () => {
    expect(await cloud.as('citizen', 'citizen', 'ask', asking())).toMatchObject(off);
    await set('asking', { on: true });
    await cloud.get('citizen', 'citizen', 'ask', asking());
  });
});
