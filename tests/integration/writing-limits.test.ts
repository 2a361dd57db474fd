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
