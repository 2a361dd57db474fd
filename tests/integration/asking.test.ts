import type { QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { asking, commandId, replying, saying, triaging } from '../support/inputs';

afterAll(stopClouds);

let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startCloud();
});
afterEach(() => cloud.close());

const ask = async (text: string) => (await cloud.get('citizen', 'citizen', 'ask', asking({ text }))).id;

describe('words of danger', () => {
  test('put a question on top of the to-do until somebody has looked at it, and never block it', async () => {
    await ask('医保断交了还能补吗？');
    const id = await ask('他又家 暴我，孩子也没饭吃，求求你们帮帮我');
    const inbox = await cloud.get('operator', 'desk', 'inbox', {});
    expect(inbox).toMatchObject({
      list: 'urgent',
      counts: { urgent: 1, new: 2 },
      page: { rows: [{ id, maybeUrgent: true }] },
    });
    await cloud.get('operator', 'desk', 'triage', triaging(id, 1));
    const after = await cloud.get('operator', 'desk', 'inbox', {});
    expect(after.list).toBe('new');
    expect(after.counts).not.toHaveProperty('urgent');
  });

  test('whom to call is told with the receipt and on the question for as long as it is open', async () => {
    const receipt = await cloud.get('citizen', 'citizen', 'ask', asking({ text: '我不想活了' }));
    expect(receipt.soundsAlarming).toBe(true);
    const page = async () => (await cloud.get('citizen', 'citizen', 'my_question', { id: receipt.id })).soundsAlarming;
    await cloud.get('operator', 'desk', 'triage', triaging(receipt.id, 1));
    await cloud.get('operator', 'desk', 'reply', replying(receipt.id, 2));
    expect(await page()).toBe(true);
    await cloud.get('citizen', 'citizen', 'withdraw_question', {
      commandId: commandId(),
      id: receipt.id,
      version: 3,
    });
    expect(await page()).toBe(false);
    expect((await cloud.get('citizen', 'citizen', 'ask', asking())).soundsAlarming).toBe(false);
  });

  describe('in what an asker says later', () => {
    const urgent = async () => (await cloud.get('operator', 'desk', 'inbox', {})).counts.urgent;
    const working = async () => {
      const id = await ask('医保断交了还能补吗？');
      await cloud.get('operator', 'desk', 'triage', triaging(id, 1));
      return id;
    };
    const say = (id: string, version: number, text: string) =>
      cloud.get('citizen', 'citizen', 'follow_up', saying(id, version, text));

    test('while somebody works on it put it on top, until it is answered', async () => {
      const id = await working();
      await say(id, 2, '我已经断药三天了，求求你们');
      expect(await cloud.get('operator', 'desk', 'inbox', {})).toMatchObject({
        list: 'urgent',
        page: { rows: [{ id, state: 'in_progress', maybeUrgent: true }] },
      });
      await cloud.get('operator', 'desk', 'reply', replying(id, 3));
      expect(await urgent()).toBeUndefined();
    });

    test('or until staff say how it was dealt with, for staff alone to read', async () => {
      const id = await working();
      await say(id, 2, '我不想活了');
      const { may } = await cloud.get('operator', 'desk', 'question', { id });
      expect(may.settleUrgent).toBe(true);
      const settle = saying(id, 3, '已打电话，家人陪着');
      const settled = await cloud.get('operator', 'desk', 'settle_urgent', settle);
      expect(settled).toMatchObject({
        maybeUrgent: false,
        may: { settleUrgent: false },
        entries: [{ type: 'note', audience: 'staff', text: '疑似紧急已处理：已打电话，家人陪着' }, {}, {}, {}],
      });
      expect(await urgent()).toBeUndefined();
      expect(JSON.stringify(await cloud.get('citizen', 'citizen', 'my_question', { id }))).not.toContain('家人陪着');
      expect(await cloud.as('operator', 'desk', 'settle_urgent', saying(id, 4, '又处理了一次'))).toMatchObject({
        error: { code: 'invalid_state' },
      });
      // The same again raises it again.
      await say(id, 4, '还是不想活了');
      expect(await urgent()).toBe(1);
    });

    test('after an answer as well, in a rating or in thanks too', async () => {
      for (const [action, more] of [
        ['follow_up', {}],
        ['thank', {}],
        ['rate', { rating: 'unsolved' }],
      ] as const) {
        const id = await working();
        await cloud.get('operator', 'desk', 'reply', replying(id, 2));
        const input = { ...saying(id, 3, '孩子没饭吃了'), ...more };
        expect(await cloud.as('citizen', 'citizen', action, input as never)).toMatchObject({ ok: true });
      }
      expect(await urgent()).toBe(3);
    });

    test('without them nothing is put on top', async () => {
      await say(await working(), 2, '补充一下：我在贵阳参的保');
      expect(await urgent()).toBeUndefined();
    });
  });

  test('are the office’s own once it sets them', async () => {
    expect((await cloud.get('visitor', 'reader', 'ask_guide', {})).dangerWords).toContain('家暴');
    await cloud.put('settings', { _id: 'danger_words', words: ['断粮'] });
    expect(await cloud.get('visitor', 'reader', 'ask_guide', {})).toEqual({ dangerWords: ['断粮'] });
    await ask('家里断粮两天了，去哪里能领到吃的？');
    await ask('邻居家暴，我该找谁反映这件事？');
    expect((await cloud.get('operator', 'desk', 'inbox', {})).counts.urgent).toBe(1);
  });

  test('are for the desk alone: others see only what they are on duty for', async () => {
    await ask('我不想活了');
    for (const person of ['contact', 'inspector', 'reviewer'] as const) {
      expect(await cloud.get(person, 'desk', 'inbox', { list: 'urgent' })).toMatchObject({ page: { rows: [] } });
    }
    expect(await cloud.as('admin', 'desk', 'inbox', { list: 'urgent' })).toMatchObject({
      error: { code: 'forbidden' },
    });
  });
});

test('说不清: staff choose the kind, and until then the answer is due soonest', async () => {
  const { id } = await cloud.get('citizen', 'citizen', 'ask', asking({ kind: 'unsure' }));
  const sure = await cloud.get('citizen', 'citizen', 'ask', asking({ kind: 'enquiry' }));
  const { dueAt } = await cloud.stored<QuestionRecord>('questions', id);
  expect(dueAt).toBe(sure.due.at);
  expect(await cloud.get('citizen', 'citizen', 'my_question', { id })).toMatchObject({ kindUnsure: true });
  await cloud.get('operator', 'desk', 'triage', { ...triaging(id, 1), kind: 'appeal' });
  const view = await cloud.get('citizen', 'citizen', 'my_question', { id });
  expect(view).toMatchObject({ kind: 'appeal', kindUnsure: false });
  expect(view.due.at).toBeGreaterThan(dueAt);
});

test('an answer found while writing is counted by day, nothing of the person with it', async () => {
  await cloud.get('citizen', 'reader', 'solved_before_asking', { kind: 'card' });
  await cloud.get('visitor', 'reader', 'solved_before_asking', { kind: 'card' });
  expect(await cloud.stored('counters', 'solved_before_asking:card:2026-11-25')).toEqual({
    _id: 'solved_before_asking:card:2026-11-25',
    value: 2,
  });
});
