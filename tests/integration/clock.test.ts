import type { InboxList } from '@core/contract/constants';
import type { QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { asking, because, commandId, replying, saying, transferring, triaging } from '../support/inputs';
import type { Person } from '../support/people';
import { HOUR, NOW, question, unit } from '../support/records';

afterAll(stopClouds);

const DAY = 24 * HOUR;
const MINUTE = 60_000;

let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startCloud();
  await cloud.put('units', unit('yibao', { name: '省医保局' }));
});
afterEach(() => cloud.close());

const stored = (id: string) => cloud.stored<QuestionRecord>('questions', id);
const read = (person: Person, id: string) => cloud.get(person, 'desk', 'question', { id });
async function tickAt(at: number): Promise<number> {
  cloud.setTime(at);
  const answer = (await cloud.runTimer('deadlines')) as { data: { ticked: number } };
  return answer.data.ticked;
}
/** Lines that begin with these words, for staff and for the asker. */
async function told(id: string, words: string): Promise<number> {
  const staff = (await read('lead', id)).entries.filter(({ text }) => text.startsWith(words));
  const asker = await cloud.get('citizen', 'citizen', 'my_question', { id });
  expect(asker.entries.filter(({ text }) => text.startsWith(words))).toEqual([]);
  return staff.length;
}
/** A question the desk works on; its answer is due by 18:00 on Thursday. */
async function accepted(): Promise<{ id: string; dueAt: number }> {
  const { id } = await cloud.get('citizen', 'citizen', 'ask', asking());
  await cloud.get('operator', 'desk', 'triage', triaging(id, 1));
  return { id, dueAt: (await stored(id)).dueAt };
}
const count = async (person: Person, list: InboxList) =>
  (await cloud.get(person, 'desk', 'inbox', {})).counts[list] ?? 0;

describe('the clock', () => {
  test('notes that a question is overdue within the next minute, once, for staff alone', async () => {
    const { id, dueAt } = await accepted();
    expect(await tickAt(dueAt - MINUTE)).toBe(0);
    expect(await tickAt(dueAt + MINUTE)).toBe(1);
    expect(await tickAt(dueAt + 2 * MINUTE)).toBe(0);
    expect(await told(id, '已超过办理时限')).toBe(1);
    expect(await stored(id)).not.toHaveProperty('escalatedAt');
  });

  test('two working days later it is on the inspectors’ list; an answer takes it off', async () => {
    const { id, dueAt } = await accepted();
    await tickAt(dueAt + MINUTE);
    // Over the weekend: from Thursday to Monday at 18:00.
    const listedAt = dueAt + 4 * DAY;
    expect(await tickAt(listedAt - MINUTE)).toBe(0);
    expect(await count('inspector', 'listed')).toBe(0);
    await tickAt(listedAt + MINUTE);
    expect(await count('inspector', 'listed')).toBe(1);
    expect(await read('inspector', id)).toMatchObject({ escalated: true, may: { takeOver: true } });
    await cloud.get('operator', 'desk', 'reply', replying(id, (await read('operator', id)).version));
    expect(await count('inspector', 'listed')).toBe(0);
    expect(await cloud.as('inspector', 'desk', 'question', { id })).toMatchObject({ error: { code: 'not_found' } });
  });

  test('a run that comes late makes up for all it missed, each told once; two at once tell it once', async () => {
    const { id } = await accepted();
    cloud.setTime(NOW + 61 * DAY);
    await Promise.all([cloud.runTimer('deadlines'), cloud.runTimer('deadlines')]);
    await tickAt(NOW + 61 * DAY + MINUTE);
    for (const words of ['已超过办理时限', '超期 2 个工作日', '收到已满 30 天', '收到已满 60 天']) {
      expect([words, await told(id, words)]).toEqual([words, 1]);
    }
    expect(await told(id, '收到已满 80 天')).toBe(0);
    await tickAt(NOW + 80 * DAY + MINUTE);
    expect(await told(id, '收到已满 80 天')).toBe(1);
  });

  test('a deadline that moved is watched anew', async () => {
    const { id, dueAt } = await accepted();
    const { version } = await read('operator', id);
    const extension = { ...because(id, version, '要到现场核实'), days: 2 };
    await cloud.get('operator', 'desk', 'request_extension', extension);
    await cloud.get('lead', 'desk', 'decide_extension', {
      commandId: commandId(),
      id,
      version: version + 1,
      grant: true,
    });
    expect(await tickAt(dueAt + MINUTE)).toBe(0);
    expect(await told(id, '已超过办理时限')).toBe(0);
    expect(await tickAt((await stored(id)).dueAt + MINUTE)).toBe(1);
    expect(await told(id, '已超过办理时限')).toBe(1);
  });

  test('an answered question, and one whose asker is waited for, are not watched', async () => {
    const answered = await accepted();
    await cloud.get('operator', 'desk', 'reply', replying(answered.id, 2));
    const waiting = await accepted();
    const { version } = await read('operator', waiting.id);
    await cloud.get('operator', 'desk', 'pause', {
      commandId: commandId(),
      id: waiting.id,
      version,
      asks: '请补充凭证',
    });
    expect(await tickAt(NOW + 2 * DAY)).toBe(0);
  });

  test('only the platform’s own timer may run it', async () => {
    expect(await cloud.call('deadlines', {}, { openid: 'o-citizen-wang' })).toMatchObject({
      error: { code: 'forbidden' },
    });
  });

  test('hundreds overdue at one moment are noted by one run, none twice', async () => {
    const many = Array.from({ length: 300 }, (_, n) =>
      question(`q${n}`, { state: 'in_progress', dueAt: NOW - HOUR, watchAt: NOW - HOUR + 1 }),
    );
    await cloud.put('questions', ...many);
    expect(await tickAt(NOW + MINUTE)).toBe(300);
    expect(await tickAt(NOW + 2 * MINUTE)).toBe(0);
  });
});

describe('the lists of the to-do', () => {
  test('what a unit returned is the desk’s until it is given on', async () => {
    const { id } = await accepted();
    await cloud.get('operator', 'desk', 'transfer', transferring(id, 2, 'yibao'));
    await cloud.get('contact', 'desk', 'return_transfer', because(id, 3));
    expect([await count('operator', 'returned'), await count('lead', 'returned')]).toEqual([1, 1]);
    const { page } = await cloud.get('operator', 'desk', 'inbox', { list: 'returned' });
    expect(page.rows.map((row) => row.id)).toEqual([id]);
    await cloud.get('operator', 'desk', 'transfer', transferring(id, 4, '520100-medical'));
    expect(await count('operator', 'returned')).toBe(0);
  });

  test('what its asker took up again is the holder’s until it is answered', async () => {
    const { id } = await accepted();
    await cloud.get('operator', 'desk', 'transfer', transferring(id, 2, 'yibao'));
    await cloud.get('contact', 'desk', 'reply', replying(id, 3));
    await cloud.get('citizen', 'citizen', 'follow_up', saying(id, (await read('contact', id)).version));
    expect([await count('contact', 'reopened'), await count('operator', 'reopened')]).toEqual([1, 1]);
    expect(await count('contact_elsewhere', 'reopened')).toBe(0);
    await cloud.get('contact', 'desk', 'reply', replying(id, (await read('contact', id)).version));
    expect([await count('contact', 'reopened'), await count('operator', 'reopened')]).toEqual([0, 0]);
  });

  test('an extension waits for a lead, or for an inspector where it is theirs', async () => {
    const { id } = await accepted();
    await cloud.get('operator', 'desk', 'request_extension', { ...because(id, 2, '要到现场核实'), days: 2 });
    await cloud.put(
      'questions',
      question('q-inspection', { state: 'in_progress', holderKey: 'inspection', holderName: '督查室' }),
    );
    const asked = { ...because('q-inspection', 1, '要到现场核实'), days: 2 };
    await cloud.get('operator', 'desk', 'request_extension', asked);
    expect([await count('lead', 'extensions'), await count('inspector', 'extensions')]).toEqual([1, 1]);
    expect((await cloud.get('lead', 'desk', 'inbox', { list: 'extensions' })).page.rows.map((row) => row.id)).toEqual([
      id,
    ]);
    await cloud.get('lead', 'desk', 'decide_extension', { commandId: commandId(), id, version: 3, grant: true });
    expect(await count('lead', 'extensions')).toBe(0);
  });

  test('an opinion waits for the unit that was asked, until it is given', async () => {
    const { id } = await accepted();
    const asks = { commandId: commandId(), id, version: 2, unitIds: ['yibao'], by: NOW + DAY, asks: '请说明条件' };
    await cloud.get('operator', 'desk', 'ask_opinions', asks);
    expect([await count('contact', 'opinions'), await count('contact_elsewhere', 'opinions')]).toEqual([1, 0]);
    await cloud.get('contact', 'desk', 'give_opinion', saying(id, 3));
    expect(await count('contact', 'opinions')).toBe(0);
  });
});
