import type { Input, StaffQuestionView } from '@core/contract';
import type { QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import {
  asking,
  askingOpinions,
  because,
  commandId,
  replying,
  saying,
  transferring,
  triaging,
} from '../support/inputs';
import type { Person } from '../support/people';
import { entry, HOUR, NOW, question, unit } from '../support/records';

afterAll(stopClouds);

const DAY = 24 * HOUR;
/** 省医保局, whose contact is in the app, a prefecture's unit below it with a contact, and one of a county without. */
const UNITS = [
  unit('yibao', { name: '省医保局' }),
  unit('minzheng', { name: '贵阳市医保局', level: 'prefecture', regionCode: '520100' }),
  unit('county', { name: '南明区医保局', level: 'county', regionCode: '520102' }),
  unit('elsewhere', { name: '遵义市民政局', level: 'prefecture', regionCode: '520300', categoryIds: ['assistance'] }),
];

let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startCloud();
  await cloud.put('units', ...UNITS);
});
afterEach(() => cloud.close());

const stored = (id: string) => cloud.stored<QuestionRecord>('questions', id);
const read = (person: Person, id: string) => cloud.get(person, 'desk', 'question', { id });
const mine = (id: string) => cloud.get('citizen', 'citizen', 'my_question', { id });

/** A question the desk works on. */
async function accepted(more: Partial<Input<'desk', 'triage'>> = {}): Promise<string> {
  const { id } = await cloud.get('citizen', 'citizen', 'ask', asking({ kind: more.kind ?? 'enquiry' }));
  await cloud.get('operator', 'desk', 'triage', { ...triaging(id, 1), ...more });
  return id;
}
async function give(person: Person, id: string, unitId: string) {
  const { version } = await read(person, id);
  return cloud.as(person, 'desk', 'transfer', transferring(id, version, unitId));
}
const preview = (person: Person, ids: string[], to: Input<'desk', 'transfer'>['to']) =>
  cloud.get(person, 'desk', 'preview_transfer', { ids, to });
const texts = ({ entries }: Pick<StaffQuestionView, 'entries'>) => entries.map(({ text }) => text);

describe('转办', () => {
  test('gives a unit the question: its contact sees it, the asker sees who has it, the instruction is for staff', async () => {
    const id = await accepted();
    expect(await cloud.as('contact', 'desk', 'question', { id })).toMatchObject({ error: { code: 'not_found' } });
    expect(await give('operator', id, 'yibao')).toMatchObject({ data: { holderName: '省医保局', offline: false } });
    expect(texts(await read('contact', id))).toContain('转办要求：请核实后直接答复提问人。');
    const asker = await mine(id);
    expect(asker).toMatchObject({ holderName: '省医保局', holderSince: expect.any(Number) });
    expect(asker.entries.map(({ text }) => text)).toContain('已转省医保局办理。');
    expect(JSON.stringify(asker)).not.toContain('转办要求');
    await cloud.get('contact', 'desk', 'reply', replying(id, (await read('contact', id)).version));
    expect(await mine(id)).toMatchObject({ state: 'answered' });
  });

  test('the contact it was given to passes it down in their region, and the deadline does not grow', async () => {
    const id = await accepted();
    await give('operator', id, 'yibao');
    const { dueAt } = await stored(id);
    expect(await give('contact', id, 'elsewhere')).toMatchObject({
      error: { code: 'rule_blocked', message: expect.stringContaining('下级') },
    });
    expect(await give('contact', id, 'minzheng')).toEqual({ ok: true, data: { left: true } });
    expect(await stored(id)).toMatchObject({ holderKey: 'unit:minzheng', dueAt });
    expect(await read('contact_elsewhere', id)).toMatchObject({ holderName: '贵阳市医保局' });
    expect(await cloud.as('contact', 'desk', 'question', { id })).toMatchObject({ error: { code: 'not_found' } });
  });

  test('a county unit has its longer limit, counted from reception; nothing later makes it shorter', async () => {
    const id = await accepted();
    const { dueAt } = await stored(id);
    await give('operator', id, 'county');
    const longer = (await stored(id)).dueAt;
    expect(longer - dueAt).toBe(DAY);
    await give('operator', id, 'yibao');
    expect(await stored(id)).toMatchObject({ dueAt: longer });
  });

  test('a unit without an active contact gets it outside the app, and staff are told so', async () => {
    const id = await accepted();
    expect(await give('operator', id, 'county')).toMatchObject({ data: { offline: true } });
    expect(texts(await read('operator', id)).join()).toContain('线下转办');
    await cloud.put('staff', {
      _id: 'o-new-contact',
      name: '新联络员',
      roles: ['contact'],
      unitId: 'county',
      unitName: '南明区医保局',
      active: true,
    });
    await give('operator', id, 'yibao');
    expect(await give('operator', id, 'county')).toMatchObject({ data: { offline: false } });
  });

  test.each<[string, Partial<QuestionRecord>, RegExp]>([
    ['one that was not accepted', { state: 'received' }, /先受理/],
    ['one that is answered', { state: 'answered', clock: 'stopped' }, /不在办理中/],
    ['a text that was found risky', { check: { status: 'risky', at: NOW } }, /人工核验/],
    ['a report that did not go through the inspection office', { kind: 'report' }, /督查室/],
    ['the holder itself', { holderKey: 'unit:yibao', holderName: '省医保局' }, /已经在省医保局/],
  ])('%s is not transferred', async (_, more, words) => {
    await cloud.put('questions', question('q', { state: 'in_progress', ...more }));
    expect(await give('operator', 'q', 'yibao')).toMatchObject({
      error: { code: 'rule_blocked', message: expect.stringMatching(words) },
    });
  });

  test('a report never goes to whom it is about, nor to one under them', async () => {
    const concerned = { unit: { id: 'yibao', name: '省医保局' }, hidden: false };
    await cloud.put(
      'questions',
      question('q', { state: 'in_progress', kind: 'report', holderKey: 'inspection', concerned }),
    );
    for (const unitId of ['yibao', 'minzheng', 'county']) {
      expect(await give('inspector', 'q', unitId)).toMatchObject({
        error: { code: 'rule_blocked', message: expect.stringContaining('被反映') },
      });
    }
    expect(await give('inspector', 'q', 'elsewhere')).toEqual({ ok: true, data: { left: true } });
  });

  test('nor does the unit above pass it down to them', async () => {
    const concerned = { unit: { id: 'minzheng', name: '贵阳市医保局' }, hidden: false };
    await cloud.put(
      'questions',
      question('q', { state: 'in_progress', kind: 'report', holderKey: 'unit:yibao', concerned }),
    );
    for (const unitId of ['minzheng', 'county']) {
      expect(await give('contact', 'q', unitId)).toMatchObject({
        error: { code: 'rule_blocked', message: expect.stringContaining('被反映') },
      });
    }
  });

  test('a report reaches a unit as a summary alone: neither the asker’s words nor what they added', async () => {
    await cloud.put('questions', question('q', { state: 'in_progress', kind: 'report', holderKey: 'inspection' }));
    await cloud.put('entries', entry('q', 1));
    const bare = { ...transferring('q', 1, 'yibao'), instruction: undefined };
    expect(await cloud.as('inspector', 'desk', 'transfer', bare)).toMatchObject({ error: { code: 'rule_blocked' } });
    await give('inspector', 'q', 'yibao');
    const page = await read('contact', 'q');
    expect(page.text).toBeNull();
    expect(JSON.stringify(page)).not.toContain('中风');
    expect(texts(page)).toContain('梳理摘要：请核实后直接答复提问人。');
    expect(page.summary).toBe('请核实后直接答复提问人。');
    expect(JSON.stringify(await cloud.get('contact', 'desk', 'inbox', {}))).not.toContain('中风');
    expect((await read('operator', 'q')).text).toContain('中风');
  });

  test('an unknown unit is refused with words', async () => {
    const id = await accepted();
    expect(await give('operator', id, 'nowhere')).toMatchObject({ error: { code: 'bad_request' } });
  });
});

describe('whom it can be given to', () => {
  const names = async (person: Person, id: string, regionCode?: string) =>
    (await cloud.get(person, 'desk', 'units', { id, ...(regionCode ? { regionCode } : {}) })).map(({ name }) => name);

  test('the units of the question’s region and of those around it, the nearest that fit first', async () => {
    const id = await accepted();
    const choices = await cloud.get('operator', 'desk', 'units', { id });
    expect(choices.slice(0, 2)).toMatchObject([
      { name: '南明区医保局', fits: true, online: false },
      { name: '南明区政务服务中心', fits: true, online: false },
    ]);
    expect(choices.find(({ name }) => name === '省医保局')).toMatchObject({ fits: true, online: true });
    expect(choices.map(({ level }) => level)).not.toContain('national');
    expect(await names('operator', id)).not.toContain('遵义市民政局');
    expect(await names('operator', id, '520300')).toContain('遵义市民政局');
  });

  test('a contact is offered only those below their unit', async () => {
    const id = await accepted();
    await give('operator', id, 'minzheng');
    expect(await names('contact_elsewhere', id)).toEqual(['南明区医保局', '南明区政务服务中心']);
  });
});

describe('退回', () => {
  async function atUnit(more: Partial<QuestionRecord> = {}): Promise<string> {
    await cloud.put(
      'questions',
      question('q', {
        state: 'in_progress',
        holderKey: 'unit:yibao',
        holderName: '省医保局',
        holderSince: NOW - HOUR,
        ...more,
      }),
    );
    return 'q';
  }
  const giveBack = async (id: string) =>
    cloud.as('contact', 'desk', 'return_transfer', because(id, (await read('contact', id)).version));

  test('goes back to the desk with a reason for staff', async () => {
    const id = await atUnit();
    const { dueAt } = await stored(id);
    expect(await giveBack(id)).toEqual({ ok: true, data: { left: true } });
    expect(await read('operator', id)).toMatchObject({ holderName: '政策百事通运维小组', returns: 1 });
    expect(texts(await read('operator', id))).toContain('退回理由：这件事不归我们管，请转医保部门。');
    const asker = await mine(id);
    expect(asker.entries[0]?.text).toBe('省医保局退回，现由政策百事通运维小组办理。');
    expect(JSON.stringify(asker)).not.toContain('不归我们管');
    expect(await stored(id)).toMatchObject({ dueAt });
  });

  test('the second in a row goes to the inspection office by itself; an answer in between counts anew', async () => {
    const id = await atUnit({ returns: 1 });
    await giveBack(id);
    expect(await read('inspector', id)).toMatchObject({ holderName: '督查室', escalated: true });
    const { version } = await read('inspector', id);
    await cloud.get('inspector', 'desk', 'reply', replying(id, version));
    expect(await stored(id)).not.toHaveProperty('returns');
    expect(await stored(id)).not.toHaveProperty('escalatedAt');
  });

  test('is possible for five working days', async () => {
    // Tuesday; the fifth working day after it is the Tuesday a week later.
    const id = await atUnit({ holderSince: NOW - 8 * DAY });
    expect(await giveBack(id)).toMatchObject({ error: { code: 'rule_blocked' } });
    await cloud.engine.update('questions', {
      filter: { _id: id },
      update: { $set: { holderSince: NOW - 7 * DAY } },
    });
    expect(await giveBack(id)).toMatchObject({ ok: true });
  });
});

describe('协办', () => {
  test('a unit that is asked reads the question and gives its opinion to the holder; the asker sees none of it', async () => {
    const id = await accepted();
    const { version } = await read('operator', id);
    await cloud.get('operator', 'desk', 'ask_opinions', askingOpinions(id, version, 'yibao'));
    const page = await read('contact', id);
    expect(page).toMatchObject({
      may: { giveOpinion: true, reply: false, transfer: false },
      helpers: [{ name: '省医保局' }],
    });
    await cloud.get('contact', 'desk', 'give_opinion', saying(id, page.version, '这项待遇在参保地办理。'));
    const after = await read('operator', id);
    expect(after.entries[0]).toMatchObject({ type: 'opinion', byName: '省医保局', text: '这项待遇在参保地办理。' });
    expect(after.helpers).toMatchObject([{ name: '省医保局', givenAt: expect.any(Number) }]);
    expect(JSON.stringify(await mine(id))).not.toContain('参保地办理');
    expect(
      await cloud.as('contact', 'desk', 'give_opinion', saying(id, after.version, '再补充一点意见。')),
    ).toMatchObject({ error: { code: 'invalid_state' } });
  });

  test.each<[string, string[], Partial<QuestionRecord>]>([
    ['the holder', ['yibao'], { holderKey: 'unit:yibao' }],
    ['a unit that was asked already', ['yibao'], { helpers: [{ unitId: 'yibao', name: '省医保局', by: NOW }] }],
    [
      'more than three',
      ['yibao', 'minzheng', 'county'],
      { helpers: [{ unitId: 'elsewhere', name: '市民政局', by: NOW }] },
    ],
    ['anybody for a report', ['yibao'], { kind: 'report' }],
  ])('%s is not asked', async (_, unitIds, more) => {
    await cloud.put('questions', question('q', { state: 'in_progress', ...more }));
    expect(await cloud.as('operator', 'desk', 'ask_opinions', askingOpinions('q', 1, ...unitIds))).toMatchObject({
      error: { code: 'rule_blocked' },
    });
  });
});

describe('延期', () => {
  const ask = async (person: Person, id: string) =>
    cloud.as(person, 'desk', 'request_extension', {
      ...because(id, (await read(person, id)).version, '要到现场核实后才能答复'),
      days: 3,
    });
  const decide = async (person: Person, id: string, grant: boolean) => {
    const on = { commandId: commandId(), id, version: (await read('operator', id)).version };
    return cloud.as(
      person,
      'desk',
      'decide_extension',
      grant ? { ...on, grant } : { ...on, grant, reason: '可以按时答复' },
    );
  };

  test('is granted by a lead: the deadline grows by its working days and the asker reads why', async () => {
    const id = await accepted();
    await give('operator', id, 'yibao');
    const { dueAt } = await stored(id);
    expect(await ask('contact', id)).toMatchObject({ data: { extension: { state: 'asked', days: 3 } } });
    expect(await stored(id)).toMatchObject({ dueAt });
    expect(await decide('lead', id, true)).toMatchObject({ data: { extension: { state: 'granted' } } });
    // Thursday and three working days: over the weekend to Tuesday.
    expect((await stored(id)).dueAt - dueAt).toBe(5 * DAY);
    expect((await mine(id)).entries[0]?.text).toBe('办理时限延长 3 个工作日。原因：要到现场核实后才能答复');
    expect(await ask('contact', id)).toMatchObject({ error: { code: 'rule_blocked' } });
  });

  test('refused, nothing moves, staff read why and it may be asked for again', async () => {
    const id = await accepted();
    await ask('operator', id);
    const { dueAt } = await stored(id);
    expect(await decide('lead', id, false)).toMatchObject({ data: { extension: { state: 'refused' } } });
    expect(await stored(id)).toMatchObject({ dueAt });
    expect(JSON.stringify(await mine(id))).not.toContain('可以按时答复');
    expect(await ask('operator', id)).toMatchObject({ ok: true });
  });

  test('nobody decides on their own', async () => {
    const id = await accepted();
    await ask('lead', id);
    expect(await decide('lead', id, true)).toMatchObject({ error: { code: 'rule_blocked' } });
  });

  test('is not asked for when it is too late', async () => {
    await cloud.put('questions', question('q', { state: 'in_progress', dueAt: NOW - 1 }));
    expect(await ask('operator', 'q')).toMatchObject({ error: { code: 'rule_blocked' } });
  });
});

describe('请提问人补充', () => {
  const ask = async (id: string) => {
    const { version } = await read('operator', id);
    return cloud.as('operator', 'desk', 'pause', { commandId: commandId(), id, version, asks: '请补充缴费凭证的日期' });
  };
  const tickAt = async (at: number) => {
    cloud.setTime(at);
    await cloud.runTimer('deadlines');
  };

  test('stops the clock; the asker sees what is asked for and until when, and their answer moves the deadline', async () => {
    const id = await accepted({ kind: 'appeal' });
    const { dueAt } = await stored(id);
    expect(await ask(id)).toMatchObject({ data: { due: { state: 'paused' }, may: { pause: false, resume: true } } });
    const asker = await mine(id);
    expect(asker.pause).toEqual({ asks: '请补充缴费凭证的日期', until: Date.UTC(2026, 11, 2, 10) });
    expect(asker.due.state).toBe('paused');
    // Two working hours later.
    cloud.setTime(NOW + 2 * HOUR);
    const after = await cloud.get('citizen', 'citizen', 'follow_up', saying(id, asker.version, '是今年三月缴的。'));
    expect(after).toMatchObject({ due: { state: 'running' }, state: 'in_progress' });
    expect(after.pause).toBeUndefined();
    // From 18:00 two working hours lead to 11:00 of the next working day.
    expect((await stored(id)).dueAt - dueAt).toBe(17 * HOUR);
  });

  test('after five working days it goes on by itself, once', async () => {
    const id = await accepted({ kind: 'appeal' });
    await ask(id);
    const until = Date.UTC(2026, 11, 2, 10);
    await tickAt(until - 60_000);
    expect(await stored(id)).toMatchObject({ clock: 'paused' });
    await tickAt(until + 60_000);
    await tickAt(until + 120_000);
    expect(await stored(id)).toMatchObject({ clock: 'running' });
    const { entries } = await mine(id);
    expect(entries.filter(({ text }) => text.startsWith('没有等到您的补充'))).toHaveLength(1);
  });

  test('at most twice', async () => {
    const id = await accepted({ kind: 'appeal' });
    for (const at of [1, 2]) {
      expect(await ask(id)).toMatchObject({ ok: true });
      cloud.setTime(NOW + at * 60_000);
      const { version } = await read('operator', id);
      await cloud.get('operator', 'desk', 'resume', { commandId: commandId(), id, version });
    }
    expect(await ask(id)).toMatchObject({ error: { code: 'rule_blocked' } });
  });

  test('while the asker is waited for it is neither due nor overdue, and can be answered', async () => {
    const id = await accepted();
    await ask(id);
    cloud.setTime(NOW + 2 * DAY);
    const { counts } = await cloud.get('operator', 'desk', 'inbox', {});
    expect(counts).toMatchObject({ overdue: 0, due_soon: 0 });
    await cloud.get('operator', 'desk', 'reply', replying(id, (await read('operator', id)).version));
    expect(await mine(id)).toMatchObject({ state: 'answered', due: { state: 'stopped' } });
  });
});

describe('备注, 催办, 接手', () => {
  test('a note and an urging are for staff alone', async () => {
    const id = await accepted();
    await cloud.get('operator', 'desk', 'note', saying(id, (await read('operator', id)).version, '电话联系过提问人'));
    await cloud.get('lead', 'desk', 'urge', { ...because(id, (await read('lead', id)).version), text: '今天办完' });
    const page = await read('lead', id);
    expect(page.urgedAt).toBeDefined();
    expect(texts(page).slice(0, 2)).toEqual(['催办：请政策百事通运维小组尽快办理。今天办完', '电话联系过提问人']);
    expect(JSON.stringify(await mine(id))).not.toMatch(/电话联系过|催办/);
  });

  test('an inspector takes what is on their list in hand', async () => {
    await cloud.put(
      'questions',
      question('q', { state: 'in_progress', holderKey: 'unit:yibao', holderName: '省医保局', escalatedAt: NOW }),
    );
    const { version } = await read('inspector', 'q');
    expect(await cloud.as('inspector', 'desk', 'take_over', because('q', version, '超期太久'))).toMatchObject({
      data: { holderName: '督查室' },
    });
    expect((await mine('q')).entries[0]?.text).toBe('督查室接手办理。');
    expect(await cloud.as('contact', 'desk', 'question', { id: 'q' })).toMatchObject({ error: { code: 'not_found' } });
  });
});

test('staff of two units who act at once: one wins, the other is told what changed', async () => {
  const id = await accepted();
  await give('operator', id, 'yibao');
  const { version } = await read('contact', id);
  const answers = await Promise.all([
    cloud.as('contact', 'desk', 'return_transfer', because(id, version)),
    cloud.as('operator', 'desk', 'transfer', transferring(id, version, 'minzheng')),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({
    error: { code: expect.stringMatching(/conflict_stale|not_found/) },
  });
});

describe('what a transfer of several would do', () => {
  test('is said of each as the transfer itself then does, and nothing is changed by it', async () => {
    const [plain, report] = [await accepted(), await accepted({ kind: 'report' })];
    const { id: fresh } = await cloud.get('citizen', 'citizen', 'ask', asking());
    const before = await stored(plain);
    const said = await preview('operator', [plain, report, fresh, 'never-was'], { kind: 'unit', unitId: 'county' });
    expect(await stored(plain)).toEqual(before);
    expect(said.map(({ id, refusal }) => [id, refusal])).toEqual([
      [plain, undefined],
      [report, '反映问题要先送督查室，由督查室转有关地方。'],
      [fresh, '请先受理，再转办。'],
    ]);
    expect(said[0]).toMatchObject({ offline: true, version: 2, holderName: '政策百事通运维小组' });
    for (const { id, version, refusal, dueAt } of said) {
      const answer = await cloud.as('operator', 'desk', 'transfer', transferring(id, version, 'county'));
      expect(answer.ok ? undefined : answer.error.message).toBe(refusal);
      expect((await stored(id)).dueAt).toBe(dueAt);
    }
  });

  test('tells a contact of their unit’s questions alone, and takes at most twenty', async () => {
    const id = await accepted();
    await give('operator', id, 'yibao');
    const other = await accepted();
    const said = await preview('contact', [id, other], { kind: 'desk' });
    expect(said).toMatchObject([{ id, refusal: '只能转给本地区的下级部门；办不了请退回。' }]);
    const many = Array.from({ length: 21 }, (_, n) => `q${n}`);
    const answer = await cloud.as('operator', 'desk', 'preview_transfer', { ids: many, to: { kind: 'desk' } });
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad_request' } });
  });
});
