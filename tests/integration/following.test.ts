import type { Input, MyQuestionView } from '@core/contract';
import { OPEN_STATES } from '@core/domain/question-life';
import type { MessageRecord, QuestionRecord } from '@core/domain/records';
import { LOCAL_MESSAGES } from '../../local/messages';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { asking, commandId, replying, saying, triaging } from '../support/inputs';
import { PEOPLE } from '../support/people';
import { ANSWERED, DECLINED, HOUR, NOW, question, reply } from '../support/records';

afterAll(stopClouds);

const DAY = 24 * HOUR;

let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startCloud();
});
afterEach(() => cloud.close());

const mine = (id: string) => cloud.get('citizen', 'citizen', 'my_question', { id });
const asked = async () => (await cloud.get('citizen', 'citizen', 'ask', asking())).id;
const accept = (id: string) => cloud.get('operator', 'desk', 'triage', triaging(id, 1));
async function answer(id: string) {
  const { version } = await cloud.get('operator', 'desk', 'question', { id });
  return cloud.get('operator', 'desk', 'reply', replying(id, version));
}
async function answered(): Promise<MyQuestionView> {
  const id = await asked();
  await accept(id);
  await answer(id);
  return mine(id);
}
const types = ({ entries }: MyQuestionView) => entries.map(({ type }) => type);
const runJobs = async (after: number) => {
  cloud.setTime(NOW + after);
  await cloud.runTimer('jobs');
};
const rate = (id: string, version: number, rating: object) =>
  cloud.as('citizen', 'citizen', 'rate', { commandId: commandId(), id, version, ...rating } as Input<
    'citizen',
    'rate'
  >);

describe('还有问题', () => {
  test('while it is worked on, the words are added and nothing moves', async () => {
    const id = await asked();
    const { version, due } = await mine(id);
    const view = await cloud.get('citizen', 'citizen', 'follow_up', saying(id, version));
    expect(view).toMatchObject({ state: 'received', version: version + 1, due });
    expect(types(view)).toEqual(['follow_up', 'question']);
    const staff = await cloud.get('operator', 'desk', 'question', { id });
    expect(staff.entries[0]).toMatchObject({
      type: 'follow_up',
      byName: '提问人',
      text: expect.stringContaining('户口'),
    });
  });

  test('after an answer it is taken up again, with a deadline of its own and a line that says so', async () => {
    const { id, version } = await answered();
    cloud.setTime(NOW + 2 * DAY);
    const view = await cloud.get('citizen', 'citizen', 'follow_up', saying(id, version));
    expect(view).toMatchObject({
      state: 'in_progress',
      due: { state: 'running' },
      may: { followUp: true, rate: false },
    });
    expect(view.due.at).toBeGreaterThan(NOW + 2 * DAY);
    expect(view.answeredAt).toBeUndefined();
    expect(types(view).slice(0, 2)).toEqual(['status', 'follow_up']);
    await answer(id);
    expect(await mine(id)).toMatchObject({ state: 'answered', may: { rate: true } });
  });

  test('a closed one is taken up again within 15 days, and not after', async () => {
    await cloud.put(
      'questions',
      question('q-late', { ...ANSWERED, state: 'closed', closedAt: NOW - 15 * DAY - 1 }),
      question('q-in-time', { ...ANSWERED, state: 'closed', closedAt: NOW - 14 * DAY }),
    );
    await cloud.put('entries', reply('q-late'), reply('q-in-time'));
    expect(await cloud.as('citizen', 'citizen', 'follow_up', saying('q-late', 1))).toMatchObject({
      error: { code: 'invalid_state', message: expect.stringContaining('重新提') },
    });
    expect(await mine('q-late')).toMatchObject({ may: { followUp: false, thank: false, rate: false } });
    expect(await mine('q-in-time')).toMatchObject({ reopenableUntil: NOW + DAY });
    expect(await cloud.as('citizen', 'citizen', 'follow_up', saying('q-in-time', 1))).toMatchObject({
      data: { state: 'in_progress' },
    });
  });

  test('against an older state it is refused with what changed, and nothing is lost or doubled', async () => {
    const id = await asked();
    await accept(id);
    const input = saying(id, 1);
    expect(await cloud.as('citizen', 'citizen', 'follow_up', input)).toMatchObject({
      error: { code: 'conflict_stale', message: expect.stringContaining('办理中') },
    });
    const again = { ...input, version: 2, commandId: commandId() };
    await cloud.get('citizen', 'citizen', 'follow_up', again);
    expect(
      types(await cloud.get('citizen', 'citizen', 'follow_up', again)).filter((type) => type === 'follow_up'),
    ).toHaveLength(1);
  });
});

test('说声谢谢 reaches the office and takes nothing up again', async () => {
  const { id, version } = await answered();
  const view = await cloud.get('citizen', 'citizen', 'thank', saying(id, version, '谢谢，讲得很清楚'));
  expect(view).toMatchObject({ state: 'answered', due: { state: 'stopped' } });
  const staff = await cloud.get('operator', 'desk', 'question', { id });
  expect(staff.entries[0]).toMatchObject({ type: 'thanks', text: '谢谢，讲得很清楚' });
  const fresh = await asked();
  expect(await cloud.as('citizen', 'citizen', 'thank', saying(fresh, 1, '谢谢'))).toMatchObject({
    error: { code: 'invalid_state' },
  });
});

describe('评价', () => {
  test('solved closes it, once', async () => {
    const { id, version } = await answered();
    expect(await rate(id, version, { rating: 'solved' })).toMatchObject({
      data: { state: 'closed', rating: 'solved', may: { rate: false, followUp: true } },
    });
    const { version: after } = await mine(id);
    expect(await rate(id, after, { rating: 'unsolved', text: '还是不行' })).toMatchObject({
      error: { code: 'invalid_state', message: expect.stringContaining('已经评价过') },
    });
  });

  test('unsolved takes it up again; the next answer can be rated again', async () => {
    const { id, version } = await answered();
    expect(await rate(id, version, { rating: 'unsolved', text: '没说去哪里评定' })).toMatchObject({
      data: {
        state: 'in_progress',
        entries: [{ type: 'status' }, { type: 'rating', text: '没有解决。没说去哪里评定' }, {}, {}, {}],
      },
    });
    cloud.setTime(NOW + HOUR);
    await answer(id);
    const { version: later } = await mine(id);
    expect(await rate(id, later, { rating: 'solved' })).toMatchObject({ data: { state: 'closed', rating: 'solved' } });
  });

  test.each([
    [false, 'closed'],
    [true, 'in_progress'],
  ])('partly says what is missing, and the asker chooses (go on: %s)', async (goOn, state) => {
    const { id, version } = await answered();
    expect(await rate(id, version, { rating: 'partly', goOn })).toMatchObject({ error: { code: 'bad_request' } });
    expect(await rate(id, version, { rating: 'partly', text: '缺评定地点', goOn })).toMatchObject({ data: { state } });
  });

  test('without an answer there is nothing to rate', async () => {
    expect(await rate(await asked(), 1, { rating: 'solved' })).toMatchObject({ error: { code: 'invalid_state' } });
  });
});

describe('撤回留言', () => {
  const withdraw = (id: string, version: number) =>
    cloud.as('citizen', 'citizen', 'withdraw_question', { commandId: commandId(), id, version });

  test('an open question is worked on no more, and says so to both sides', async () => {
    const id = await asked();
    expect(await withdraw(id, 1)).toMatchObject({
      data: { state: 'withdrawn', due: { state: 'stopped' }, entries: [{ type: 'status', byName: '我' }, {}] },
    });
    expect((await cloud.get('operator', 'desk', 'inbox', {})).counts.new).toBe(0);
    expect(await cloud.as('operator', 'desk', 'triage', triaging(id, 2))).toMatchObject({
      error: { code: 'invalid_state' },
    });
    expect(await withdraw(id, 2)).toMatchObject({ error: { code: 'invalid_state' } });
  });
});

describe('申请复核', () => {
  const declined = (id: string, at: number) =>
    cloud.put('questions', question(id, { state: 'declined', clock: 'stopped', declined: { ...DECLINED, at } }));

  test('once, within 15 days, with the reasons the asker gives', async () => {
    await declined('q-declined', NOW - 15 * DAY + HOUR);
    expect(await mine('q-declined')).toMatchObject({ may: { requestReview: true, followUp: false, withdraw: false } });
    expect(await cloud.as('citizen', 'citizen', 'request_review', saying('q-declined', 1, '还没有起诉'))).toMatchObject(
      {
        data: { may: { requestReview: false }, entries: [{ text: '申请复核：还没有起诉' }] },
      },
    );
    expect(await cloud.as('citizen', 'citizen', 'request_review', saying('q-declined', 2, '再看看'))).toMatchObject({
      error: { code: 'invalid_state' },
    });
  });

  test('not later', async () => {
    await declined('q-long-ago', NOW - 15 * DAY - 1);
    expect(await cloud.as('citizen', 'citizen', 'request_review', saying('q-long-ago', 1))).toMatchObject({
      error: { code: 'invalid_state', message: expect.stringContaining('15 天') },
    });
  });
});

describe('what the asker has not seen', () => {
  const unread = async () => (await cloud.get('citizen', 'citizen', 'me', {})).unread;

  test('counts what the office did until the asker opens it; own words and notes among staff are no news', async () => {
    const id = await asked();
    expect(await unread()).toBe(0);
    await accept(id);
    expect(await unread()).toBe(1);
    expect((await cloud.get('citizen', 'citizen', 'my_questions', {})).rows[0]).toMatchObject({ unread: true });
    const { version } = await mine(id);
    expect(await unread()).toBe(0);
    await cloud.get('citizen', 'citizen', 'follow_up', saying(id, version));
    expect(await unread()).toBe(0);
  });

  test('谁看过我的留言: offices, by name and time, never people', async () => {
    const id = await asked();
    await cloud.get('operator', 'desk', 'question', { id });
    await cloud.get('lead', 'desk', 'question', { id });
    cloud.setTime(NOW + 3 * HOUR);
    await cloud.get('operator', 'desk', 'question', { id });
    const { seenBy } = await mine(id);
    expect(seenBy).toHaveLength(1);
    expect(seenBy[0]).toMatchObject({ officeName: expect.stringContaining('运维小组') });
    expect((seenBy[0]?.lastAt ?? 0) - (seenBy[0]?.firstAt ?? 0)).toBeGreaterThanOrEqual(2 * HOUR);
  });

  test('a merged question shows where the other one stands and what was replied, never what it asks', async () => {
    await cloud.put(
      'questions',
      question('q-survivor', { ...ANSWERED, askerId: PEOPLE.other_citizen, text: '别人写的话，只有他自己看得到' }),
      question('q-merged', { state: 'merged', clock: 'stopped', mergedIntoId: 'q-survivor' }),
    );
    await cloud.put('entries', reply('q-survivor'));
    const view = await mine('q-merged');
    expect(view.mergedInto).toMatchObject({ state: 'answered', replies: [{ type: 'reply' }] });
    expect(JSON.stringify(view)).not.toContain('别人写的话');
  });
});

describe('closing by itself', () => {
  test('7 days after the asker opened the answer', async () => {
    const { id } = await answered();
    await runJobs(7 * DAY - HOUR);
    expect((await cloud.stored<QuestionRecord>('questions', id)).state).toBe('answered');
    await runJobs(7 * DAY + HOUR);
    expect(await mine(id)).toMatchObject({ state: 'closed', entries: [{ byName: '系统' }, {}, {}, {}] });
  });

  test('30 days after it was sent when it was never opened', async () => {
    const id = await asked();
    await accept(id);
    await answer(id);
    await runJobs(29 * DAY);
    expect((await cloud.stored<QuestionRecord>('questions', id)).state).toBe('answered');
    await runJobs(30 * DAY + HOUR);
    expect((await cloud.stored<QuestionRecord>('questions', id)).state).toBe('closed');
  });

  test('not what was taken up again meanwhile', async () => {
    const { id, version } = await answered();
    await cloud.get('citizen', 'citizen', 'follow_up', saying(id, version));
    await runJobs(40 * DAY);
    expect(OPEN_STATES).toContain((await cloud.stored<QuestionRecord>('questions', id)).state);
  });
});

describe('a message when there is an answer', () => {
  const messages = async () =>
    (await cloud.all<MessageRecord>('outbox')).filter(({ event }) => event === 'question_answered');
  const consent = (id: string) => cloud.as('citizen', 'citizen', 'notify_me', { commandId: commandId(), id });

  test('one consent is one message, which opens that very question', async () => {
    const id = await asked();
    cloud.subscribe(PEOPLE.citizen, 'local-answer');
    expect(await consent(id)).toMatchObject({ data: { notices: 1 } });
    await accept(id);
    await answer(id);
    expect(await messages()).toMatchObject([{ subject: id, personId: PEOPLE.citizen, state: 'waiting' }]);
    expect(await mine(id)).toMatchObject({ notices: 0 });
    await cloud.runTimer('outbox');
    await cloud.runTimer('outbox');
    expect(cloud.messages).toMatchObject([{ openid: PEOPLE.citizen, page: `citizen/question/index?id=${id}` }]);
    const { version } = await mine(id);
    await cloud.get('citizen', 'citizen', 'follow_up', saying(id, version));
    await answer(id);
    expect(await messages()).toHaveLength(1);
  });

  test('WeChat knows of no consent: none is on record any more, and it can be given again', async () => {
    const id = await asked();
    await consent(id);
    await consent(id);
    await accept(id);
    await answer(id);
    expect(await mine(id)).toMatchObject({ notices: 1 });
    await cloud.runTimer('outbox');
    expect(await messages()).toMatchObject([{ state: 'refused', reason: '43101' }]);
    expect(await mine(id)).toMatchObject({ notices: 0 });
  });

  describe('with a long-term template', () => {
    const TEMPLATE = 'local-answer-long-term';
    let other: TestCloud;
    beforeAll(async () => {
      other = await startCloud({ env: { ...LOCAL_MESSAGES, ANSWER_TEMPLATE_ID: TEMPLATE } });
      await other.put('settings', { _id: 'messages', type: 'long_term' });
    });
    const mineThere = (id: string) => other.get('citizen', 'citizen', 'my_question', { id });
    /** The asker goes on asking, staff answer again, and the outbox sends what there is to send, twice. */
    const another = async (id: string) => {
      await other.get('citizen', 'citizen', 'follow_up', saying(id, (await mineThere(id)).version));
      await other.get('operator', 'desk', 'reply', replying(id, (await mineThere(id)).version));
      await other.runTimer('outbox');
      await other.runTimer('outbox');
    };

    test('one consent serves every answer, one message each, until it is taken back; then it is asked for again', async () => {
      const { id } = await other.get('citizen', 'citizen', 'ask', asking());
      other.subscribe(PEOPLE.citizen, TEMPLATE);
      const told = await other.get('citizen', 'citizen', 'notify_me', { commandId: commandId(), id });
      expect(told).toMatchObject({ notices: 0, noticesLast: true });
      await other.get('operator', 'desk', 'triage', triaging(id, 1));
      await other.get('operator', 'desk', 'reply', replying(id, 2));
      await other.runTimer('outbox');
      await another(id);
      expect(other.messages.map(({ page }) => page)).toEqual(Array(2).fill(`citizen/question/index?id=${id}`));
      expect(await mineThere(id)).toMatchObject({ noticesLast: true });

      other.unsubscribe(PEOPLE.citizen, TEMPLATE);
      await another(id);
      expect(other.messages).toHaveLength(2);
      expect(await mineThere(id)).toMatchObject({ notices: 0, noticesLast: false });
      await another(id);
      expect((await other.all<MessageRecord>('outbox')).map(({ state }) => state).sort()).toEqual([
        'refused',
        'sent',
        'sent',
      ]);
    });
  });

  test('without consent there is none, and the dot is there all the same', async () => {
    const id = await asked();
    await accept(id);
    await answer(id);
    expect(await messages()).toEqual([]);
    expect((await cloud.get('citizen', 'citizen', 'me', {})).unread).toBe(1);
  });

  test('no consent is taken for what is over', async () => {
    await cloud.put('questions', question('q-over', { state: 'withdrawn', clock: 'stopped' }));
    expect(await consent('q-over')).toMatchObject({ error: { code: 'invalid_state' } });
  });
});

describe('texts the check could not judge', () => {
  const down = () => cloud.setFault('security.msgSecCheck', { kind: 'fail' });
  const statusOf = async (id: string) => (await cloud.stored<QuestionRecord>('questions', id)).check.status;

  test('are checked again while WeChat knows the asker, with the words they added', async () => {
    down();
    const id = await asked();
    await cloud.get('citizen', 'citizen', 'follow_up', saying(id, 1));
    expect((await cloud.get('operator', 'desk', 'question', { id })).entries[0]).toMatchObject({ check: 'unchecked' });
    await runJobs(60_000);
    expect(await statusOf(id)).toBe('unchecked');
    cloud.setFault('security.msgSecCheck', null);
    await runJobs(HOUR);
    expect(await statusOf(id)).toBe('pass');
    expect((await cloud.get('operator', 'desk', 'question', { id })).entries[0]).not.toHaveProperty('check');
  });

  test('after two hours wait for the asker’s next call', async () => {
    down();
    const id = await asked();
    cloud.setFault('security.msgSecCheck', null);
    await runJobs(3 * HOUR);
    expect(await statusOf(id)).toBe('unchecked');
    await mine(id);
    await cloud.runTimer('jobs');
    expect(await statusOf(id)).toBe('pass');
  });

  test('are in the end judged by a person, on record', async () => {
    down();
    const id = await asked();
    const seen = await cloud.get('operator', 'desk', 'question', { id });
    expect(seen.may.decideCheck).toBe(true);
    const decided = await cloud.get('operator', 'desk', 'decide_check', {
      commandId: commandId(),
      id,
      version: seen.version,
      verdict: 'pass',
    });
    expect(decided).toMatchObject({
      check: 'pass',
      may: { decideCheck: false },
      entries: [{ type: 'note', audience: 'staff' }, {}],
    });
    expect(types(await mine(id))).toEqual(['question']);
    expect(
      await cloud.as('operator', 'desk', 'decide_check', {
        commandId: commandId(),
        id,
        version: decided.version,
        verdict: 'pass',
      }),
    ).toMatchObject({ error: { code: 'invalid_state' } });
  });
});
