import type { QuestionRecord, StaffNewsRecord, StaffRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import {
  asking,
  because,
  commandId,
  contactingFirst,
  handingOver,
  merging,
  replying,
  saying,
  takenUp,
  triaging,
} from '../support/inputs';
import { PEOPLE, type Person, staffIdOf } from '../support/people';
import { entry, HOUR, NOW, question, TODAY, unit } from '../support/records';

afterAll(stopClouds);

const MINUTE = 60_000;
const DAY = 24 * HOUR;
/** Wednesday, in Beijing. */
const at = (time: string, day = TODAY): number => Date.parse(`${day}T${time}:00+08:00`);

let cloud: TestCloud;
let made = 0;
beforeAll(async () => {
  cloud = await startCloud();
  await cloud.put('units', unit('yibao', { name: '省医保局' }));
});
beforeEach(() => cloud.setTime(NOW));

const stored = (id: string) => cloud.stored<QuestionRecord>('questions', id);
const read = (person: Person, id: string) => cloud.get(person, 'desk', 'question', { id });
async function put(more: Partial<QuestionRecord> = {}): Promise<string> {
  made += 1;
  const id = `c${made}`;
  await cloud.put('questions', question(id, { state: 'in_progress', dueAt: NOW + 90 * DAY, ...more }));
  await cloud.put('entries', entry(id, 1));
  return id;
}
async function tickAt(moment: number): Promise<void> {
  cloud.setTime(moment);
  await cloud.runTimer('deadlines');
}
async function roster(days: Record<string, Person[]>): Promise<void> {
  const named = Object.entries(days).map(([day, people]) => [day, people.map(staffIdOf)]);
  await cloud.engine.update('settings', {
    filter: { _id: 'duty_roster' },
    update: { $set: { days: Object.fromEntries(named) } },
    upsert: true,
  } as never);
}
async function agree(person: Person): Promise<void> {
  cloud.subscribe(PEOPLE[person], 'local-staff');
  await cloud.get(person, 'desk', 'notify_me', { commandId: commandId() });
}
/** Who was told what since, by what was sent. */
async function sent(): Promise<[string, string][]> {
  const before = cloud.messages.length;
  await cloud.runTimer('outbox');
  return cloud.messages
    .slice(before)
    .map(({ openid, data }) => [openid, (data as { thing1: string }).thing1] as [string, string]);
}
const lines = async (id: string, words: string) =>
  (await read('lead', id)).entries.filter(({ text }) => text.startsWith(words)).length;
const urgentRows = async (person: Person) =>
  (await cloud.get(person, 'desk', 'inbox', { list: 'urgent' })).page.rows.map(({ id }) => id);

describe('紧急', () => {
  beforeEach(async () => {
    await cloud.engine.update('questions', {
      filter: {},
      update: { $unset: { urgent: '', waits: '', watchAt: '' } },
      multi: true,
    } as never);
    await roster({});
  });

  test('疑似紧急 becomes 紧急 with one tap: the one on duty is told, has it on top, and contacts the asker', async () => {
    await roster({ [TODAY]: ['inspector'] });
    await agree('inspector');
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking({ text: '我不想活了，没有人管我' }));
    expect(await cloud.as('inspector', 'desk', 'question', { id })).toMatchObject({ error: { code: 'not_found' } });
    const set = await cloud.get('operator', 'desk', 'set_urgent', { commandId: commandId(), id, version: 1 });
    expect(set).toMatchObject({
      maybeUrgent: false,
      urgent: { dueAt: NOW + 4 * HOUR },
      urgency: { reason: '提问人写的话里有危险词。', duty: ['蒋督查'] },
      may: { recordContact: true, setUrgent: false, settleUrgent: false },
    });
    expect(await sent()).toEqual([[PEOPLE.inspector, '有紧急留言，请尽快联系提问人']]);
    const inbox = await cloud.get('inspector', 'desk', 'inbox', {});
    expect(inbox).toMatchObject({ list: 'urgent', counts: { urgent: 1 }, page: { rows: [{ id }] } });
    expect(await urgentRows('contact')).toEqual([]);

    const asker = async () => cloud.get('citizen', 'citizen', 'my_question', { id });
    expect((await asker()).entries[0]?.text).toBe(
      '已列为紧急，值班人员会在 2026年11月25日 14:00 前首次联系您。情况危险，请马上打 110、120。',
    );
    const done = await cloud.get('inspector', 'desk', 'record_contact', contactingFirst(id, 2));
    expect(done).toMatchObject({
      urgent: { contactedAt: expect.any(Number) },
      may: { recordContact: false },
      entries: [{ type: 'call_note', audience: 'staff', text: expect.stringContaining('人平安') }, {}, {}, {}, {}],
    });
    const page = await asker();
    expect(page.entries[0]?.text).toBe('值班人员已首次联系您（电话）。');
    expect(JSON.stringify(page)).not.toContain('人平安');
    expect([await urgentRows('operator'), await urgentRows('inspector')]).toEqual([[], []]);
    expect(await cloud.as('operator', 'desk', 'record_contact', contactingFirst(id, 3))).toMatchObject({
      error: { code: 'invalid_state' },
    });
  });

  test('any open question by a lead with a reason; an operator is told whose it is to set', async () => {
    const id = await put();
    expect(await cloud.as('operator', 'desk', 'set_urgent', because(id, 1, '家中老人断药'))).toMatchObject({
      error: { code: 'forbidden', message: expect.stringContaining('组长') },
    });
    expect(await cloud.as('lead', 'desk', 'set_urgent', { commandId: commandId(), id, version: 1 })).toMatchObject({
      error: { code: 'bad_request', message: '请写明为什么紧急。' },
    });
    await cloud.get('lead', 'desk', 'set_urgent', because(id, 1, '家中老人断药'));
    expect(await cloud.as('lead', 'desk', 'set_urgent', because(id, 2, '又设一次'))).toMatchObject({
      error: { code: 'rule_blocked' },
    });
    const answered = await put({ state: 'answered', clock: 'stopped' });
    expect(await cloud.as('lead', 'desk', 'set_urgent', because(answered, 1, '说要跳楼'))).toMatchObject({ ok: true });
    const closed = await put({ state: 'closed', clock: 'stopped' });
    expect(await cloud.as('lead', 'desk', 'set_urgent', because(closed, 1, '说要跳楼'))).toMatchObject({
      error: { code: 'rule_blocked', message: expect.stringContaining('已经结束') },
    });
  });

  test('an empty roster falls back to leads and operators, and says so', async () => {
    for (const person of ['operator', 'lead', 'inspector'] as const) await agree(person);
    const id = await put();
    const set = await cloud.get('lead', 'desk', 'set_urgent', because(id, 1, '家中老人断药'));
    expect(set).toMatchObject({ urgency: { duty: [] } });
    expect(set.entries[0]?.text).toContain('值班表这一天没有安排人，由组长和运维小组首次联系提问人');
    // Whoever set it knows.
    expect(await sent()).toEqual([[PEOPLE.operator, '有紧急留言，请尽快联系提问人']]);
    expect(await urgentRows('operator')).toEqual([id]);
  });

  test('the limit passes: leads are told within the next run, once, also when it comes late or two run at once', async () => {
    const days = [TODAY, '2026-11-26', '2026-11-27', '2026-11-28'];
    await roster(Object.fromEntries(days.map((day): [string, Person[]] => [day, ['operator']])));
    const id = await put();
    await cloud.get('lead', 'desk', 'set_urgent', because(id, 1, '家中老人断药'));
    await agree('lead');
    await tickAt(NOW + 4 * HOUR - MINUTE);
    expect(await lines(id, '紧急：2026年11月25日 14:00 前没有')).toBe(0);
    cloud.setTime(NOW + 4 * HOUR + MINUTE);
    await Promise.all([cloud.runTimer('deadlines'), cloud.runTimer('deadlines')]);
    expect(await lines(id, '紧急：2026年11月25日 14:00 前没有')).toBe(1);
    expect(await sent()).toContainEqual([PEOPLE.lead, '紧急留言超时没有联系，请处理']);
    await agree('lead');
    for (const later of [5 * MINUTE, DAY, 3 * DAY]) await tickAt(NOW + 4 * HOUR + later);
    expect(await lines(id, '紧急：2026年11月25日 14:00 前没有')).toBe(1);
    expect(await sent()).toEqual([]);
  });

  test('over the night it goes to the next day’s roster', async () => {
    await roster({ [TODAY]: ['inspector'], '2026-11-26': ['reviewer'] });
    cloud.setTime(at('20:30'));
    const id = await put();
    await cloud.get('lead', 'desk', 'set_urgent', because(id, 1, '家中老人断药'));
    expect([await urgentRows('inspector'), await urgentRows('reviewer')]).toEqual([[id], []]);
    await agree('reviewer');
    await tickAt(at('08:01', '2026-11-26'));
    expect([await urgentRows('inspector'), await urgentRows('reviewer')]).toEqual([[], [id]]);
    expect(await sent()).toEqual([[PEOPLE.reviewer, '有紧急留言，请尽快联系提问人']]);
    expect(await cloud.as('inspector', 'desk', 'question', { id })).toMatchObject({ error: { code: 'not_found' } });
    await tickAt(at('10:31', '2026-11-26'));
    expect(await lines(id, '紧急：2026年11月26日 10:30 前没有')).toBe(1);
  });

  test('it is no urgent matter after all: a lead says why, the asker reads that it is none', async () => {
    const id = await put();
    await cloud.get('lead', 'desk', 'set_urgent', because(id, 1, '家中老人断药'));
    expect(await cloud.as('operator', 'desk', 'settle_urgent', saying(id, 2, '是去年的事'))).toMatchObject({
      error: { code: 'forbidden', message: expect.stringContaining('组长撤销') },
    });
    const settled = await cloud.get('lead', 'desk', 'settle_urgent', saying(id, 2, '是去年的事'));
    expect(settled.urgent).toBeUndefined();
    const { entries } = await cloud.get('citizen', 'citizen', 'my_question', { id });
    expect(entries[0]?.text).toBe('经核实不属于紧急情况，按页面上的日期办理和答复。');
    expect(JSON.stringify(entries)).not.toContain('去年');
    await tickAt(NOW + DAY);
    expect(await lines(id, '紧急：')).toBe(0);
  });

  test('an answer is contact; taken up again it is none any more', async () => {
    const id = await put();
    await cloud.get('lead', 'desk', 'set_urgent', because(id, 1, '家中老人断药'));
    const answered = await cloud.get('operator', 'desk', 'reply', replying(id, 2));
    expect(answered.urgent).toMatchObject({ contactedAt: expect.any(Number) });
    await cloud.get('citizen', 'citizen', 'follow_up', saying(id, answered.version));
    expect(await stored(id)).not.toHaveProperty('urgent');
  });

  test('what is due first stands first, what only may be urgent after it', async () => {
    const maybe = await put({ maybeUrgent: true, dueAt: NOW + HOUR });
    const later = await put();
    const first = await put();
    await cloud.get('lead', 'desk', 'set_urgent', because(first, 1, '家中老人断药'));
    cloud.setTime(NOW + HOUR);
    await cloud.get('lead', 'desk', 'set_urgent', because(later, 1, '说要跳楼'));
    expect(await urgentRows('operator')).toEqual([first, later, maybe]);
  });

  test('more than a page of them are walked by a cursor, none twice', async () => {
    const many: string[] = [];
    for (let n = 0; n < 25; n += 1) many.push(await put({ maybeUrgent: true }));
    const first = await cloud.get('operator', 'desk', 'inbox', { list: 'urgent' });
    expect(first.page.rows).toHaveLength(20);
    const { page } = await cloud.get('operator', 'desk', 'inbox', { list: 'urgent', cursor: first.page.cursor });
    const ids = [...first.page.rows, ...page.rows].map(({ id }) => id);
    expect([page.cursor, ids.sort()]).toEqual([undefined, many.sort()]);
  });

  test('the limit is the office’s to set, for what is set urgent after it', async () => {
    const setting = { id: 'urgent' as const, value: { hours: 2, from: 8 * 60, to: 22 * 60 } };
    const save = (value: object) =>
      cloud.as('admin', 'admin', 'save_setting', {
        commandId: commandId(),
        version: 0,
        setting: { ...setting, value: { ...setting.value, ...value } },
      });
    expect(await save({ to: 8 * 60 })).toMatchObject({ error: { code: 'bad_request' } });
    expect(await save({})).toMatchObject({ ok: true });
    const id = await put();
    const { urgent } = await cloud.get('lead', 'desk', 'set_urgent', because(id, 1, '家中老人断药'));
    expect(urgent).toEqual({ dueAt: NOW + 2 * HOUR });
  });

  test('triage leaves it urgent, and the ledger finds it', async () => {
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking());
    await cloud.get('lead', 'desk', 'set_urgent', because(id, 1, '家中老人断药'));
    await cloud.get('operator', 'desk', 'triage', triaging(id, 2));
    const found = async (urgency: 'urgent' | 'not_contacted') =>
      (await cloud.get('operator', 'desk', 'ledger', { filters: { urgency }, sort: 'newest' })).page.rows.map(
        (row) => row.id,
      );
    expect([await found('urgent'), await found('not_contacted')]).toEqual([[id], [id]]);
    await cloud.get('operator', 'desk', 'record_contact', contactingFirst(id, 3));
    expect([await found('urgent'), await found('not_contacted')]).toEqual([[id], []]);
  });
});

describe('信访', () => {
  const petitions = async () =>
    (await cloud.get('lead', 'desk', 'inbox', { list: 'petitions' })).page.rows.map(({ id }) => id);
  const asker = (id: string) => cloud.get('citizen', 'citizen', 'my_question', { id });
  const record = (id: string, version: number, step: object) =>
    cloud.as('operator', 'desk', 'record_petition', { commandId: commandId(), id, version, ...step } as never);
  async function handed(more: Partial<QuestionRecord> = {}): Promise<string> {
    const id = await put(more);
    await cloud.get('operator', 'desk', 'hand_over', handingOver(id, 1));
    return id;
  }
  beforeEach(async () => {
    await cloud.engine.update('questions', {
      filter: {},
      update: { $unset: { petition: '', waits: '', watchAt: '' } },
      multi: true,
    } as never);
  });

  test('the asker reads where it went, by what law, by which days, and what they can do', async () => {
    const id = await handed();
    const view = await asker(id);
    expect(view).toMatchObject({
      state: 'handed_over',
      holderName: '贵阳市信访局',
      due: { state: 'stopped' },
      petition: { office: '贵阳市信访局', handedOn: TODAY, noticeBy: '2026-12-10', resultBy: '2027-02-08' },
      may: { followUp: false, withdraw: false },
    });
    for (const words of ['《信访工作条例》', '贵阳市信访局', '2026年12月10日前告知', '2027年2月8日', '复查', '12345']) {
      expect(view.entries[0]?.text).toContain(words);
    }
    expect(await read('operator', id)).toMatchObject({
      petition: view.petition,
      petitionDue: { what: 'notice', by: '2026-12-10' },
      may: { handOver: false, recordPetition: true, reply: false, transfer: false },
    });
  });

  test('told, extended and finished on record, each with the date that follows', async () => {
    const id = await handed();
    cloud.setTime(at('10:00', '2026-12-04'));
    expect(await record(id, 2, { step: 'finished', on: '2026-12-04', text: '已经协调解决' })).toMatchObject({
      error: { code: 'rule_blocked', message: expect.stringContaining('请先记告知') },
    });
    expect(await record(id, 2, { step: 'accepted', on: '2026-12-05' })).toMatchObject({
      error: { code: 'rule_blocked', message: '日期不能晚于今天。' },
    });
    expect(await record(id, 2, { step: 'accepted', on: '2026-11-24' })).toMatchObject({
      error: { code: 'rule_blocked', message: expect.stringContaining('不能早于') },
    });
    expect(await record(id, 2, { step: 'accepted', on: '2026-12-03' })).toMatchObject({ ok: true });
    expect((await asker(id)).entries[0]?.text).toBe('贵阳市信访局已告知受理（2026年12月3日），2027年2月1日前办结。');
    const longer = { step: 'extended', on: '2026-12-04', days: 30, reason: '涉及多个部门，正在核查' };
    expect(await record(id, 3, { ...longer, days: 31 })).toMatchObject({ error: { code: 'bad_request' } });
    expect(await record(id, 3, longer)).toMatchObject({ ok: true });
    expect(await record(id, 4, longer)).toMatchObject({ error: { code: 'rule_blocked' } });
    expect((await asker(id)).petition).toMatchObject({ resultBy: '2027-03-03', extension: { days: 30 } });
    expect(await record(id, 4, { step: 'finished', on: '2026-12-04', text: '已经协调解决' })).toMatchObject({
      ok: true,
    });
    expect((await asker(id)).petition?.finished).toEqual({ on: '2026-12-04', text: '已经协调解决' });
    expect(await record(id, 5, { step: 'finished', on: '2026-12-04', text: '又办结一次' })).toMatchObject({
      error: { code: 'rule_blocked' },
    });
    expect(await stored(id)).not.toHaveProperty('watchAt');
  });

  test('refused there, its clock ends', async () => {
    const id = await handed();
    expect(await record(id, 2, { step: 'refused', on: TODAY, text: '已经进入行政复议' })).toMatchObject({
      ok: true,
      data: { may: { recordPetition: false } },
    });
    expect((await asker(id)).petition?.told).toEqual({ on: TODAY, accepted: false, text: '已经进入行政复议' });
    expect(await stored(id)).not.toHaveProperty('watchAt');
  });

  test('what comes due within a week is the leads’ to-do, the soonest first', async () => {
    const later = await handed();
    const sooner = await handed();
    cloud.setTime(at('09:00', '2026-12-02'));
    expect(await petitions()).toEqual([]);
    cloud.setTime(at('09:00', '2026-12-03'));
    expect(new Set(await petitions())).toEqual(new Set([later, sooner]));
    await cloud.get('lead', 'desk', 'record_petition', takenUp(later, 2, '2026-12-03'));
    expect(await petitions()).toEqual([sooner]);
    expect((await cloud.get('lead', 'desk', 'inbox', {})).counts.petitions).toBe(1);
    expect(await cloud.as('operator', 'desk', 'inbox', { list: 'petitions' })).toMatchObject({
      error: { code: 'forbidden' },
    });
  });

  test('a day that passes is told to leads, and two working days later to the inspection office, each once', async () => {
    const id = await handed();
    for (const person of ['lead', 'inspector'] as const) await agree(person);
    await sent();
    await tickAt(at('23:59', '2026-12-10'));
    expect(await lines(id, '信访事项应在')).toBe(0);
    cloud.setTime(at('00:01', '2026-12-11'));
    await Promise.all([cloud.runTimer('deadlines'), cloud.runTimer('deadlines')]);
    expect(await lines(id, '信访事项应在 2026年12月10日前告知，现已超期')).toBe(1);
    expect(await sent()).toEqual([[PEOPLE.lead, '有信访事项超过期限，请督办']]);
    expect(await cloud.as('inspector', 'desk', 'question', { id })).toMatchObject({ error: { code: 'not_found' } });
    // Friday and Monday are worked.
    await tickAt(at('23:59', '2026-12-14'));
    expect(await lines(id, '信访事项超期')).toBe(0);
    await tickAt(at('00:01', '2026-12-15'));
    expect(await lines(id, '信访事项超期 2 个工作日仍未告知')).toBe(1);
    expect(await sent()).toEqual([[PEOPLE.inspector, '有信访事项列入督查室清单']]);
    const listed = await cloud.get('inspector', 'desk', 'inbox', { list: 'listed' });
    expect(listed.page.rows.map((row) => row.id)).toEqual([id]);
    // A notice that comes late makes nobody wait longer, and has a date of its own that is watched.
    expect(await record(id, (await read('lead', id)).version, { step: 'accepted', on: '2026-12-15' })).toMatchObject({
      data: { petition: { resultBy: '2027-02-08' } },
    });
    await tickAt(at('00:01', '2027-02-20'));
    await tickAt(at('00:02', '2027-02-20'));
    expect([await lines(id, '信访事项应在'), await lines(id, '信访事项超期')]).toEqual([2, 2]);
  });

  test('what is urgent, may be, or is over is not handed over; an answered one is', async () => {
    const urgent = await put();
    await cloud.get('lead', 'desk', 'set_urgent', because(urgent, 1, '家中老人断药'));
    expect(await cloud.as('operator', 'desk', 'hand_over', handingOver(urgent, 2))).toMatchObject({
      error: { code: 'rule_blocked', message: '紧急的留言请先联系提问人，再转信访。' },
    });
    for (const more of [{ maybeUrgent: true }, { state: 'closed', clock: 'stopped' }] as const) {
      expect(await cloud.as('operator', 'desk', 'hand_over', handingOver(await put(more), 1))).toMatchObject({
        error: { code: 'rule_blocked' },
      });
    }
    await handed({ state: 'answered', clock: 'stopped', answeredAt: NOW });
  });

  test('whoever asked a question that was merged into it reads where it went', async () => {
    const survivor = await put();
    const merged = await put({ askerId: PEOPLE.other_citizen });
    await cloud.get('operator', 'desk', 'merge', merging(merged, 1, survivor));
    await cloud.get('operator', 'desk', 'hand_over', handingOver(survivor, (await read('lead', survivor)).version));
    await cloud.runTimer('jobs');
    const view = await cloud.get('other_citizen', 'citizen', 'my_question', { id: merged });
    expect(view.mergedInto).toMatchObject({ state: 'handed_over', petition: { office: '贵阳市信访局' } });
    expect(view.entries[0]?.text).toContain('已转信访');
  });

  test('erased with its asker’s data, nothing of it is left to follow', async () => {
    const id = await put({ askerId: PEOPLE.other_citizen });
    await cloud.get('operator', 'desk', 'hand_over', handingOver(id, 1));
    await cloud.get('other_citizen', 'citizen', 'erase_my_data', { commandId: commandId(), keepFeatured: false });
    await cloud.runTimer('jobs');
    const left = await stored(id);
    expect(left).toMatchObject({ state: 'handed_over', erasedAt: expect.any(Number) });
    expect(left).not.toHaveProperty('petition');
    expect(left).not.toHaveProperty('watchAt');
  });
});

test('news that is told is kept nowhere', async () => {
  await cloud.runTimer('outbox');
  expect(await cloud.all<StaffNewsRecord>('staff_news')).toEqual([]);
  const { notices } = await cloud.stored<StaffRecord>('staff', PEOPLE.contact);
  expect(notices ?? 0).toBe(0);
});
