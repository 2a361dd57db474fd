import type { Input } from '@core/contract';
import type { UnitRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import {
  because,
  commandId,
  replying,
  replyingInParts,
  saying,
  savingQuickReply,
  transferring,
} from '../support/inputs';
import type { Person } from '../support/people';
import { ANSWERED, card, entry, NOW, question, quickReply, reply, unit } from '../support/records';

afterAll(stopClouds);

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud();
  await cloud.put('units', unit('yibao', { name: '省医保局', hotline: '12393' }));
});

let count = 0;
/** A question in somebody's hands, with its first line. */
async function put(more: Parameters<typeof question>[1] = {}): Promise<string> {
  count += 1;
  const id = `q${count}`;
  await cloud.put('questions', question(id, { state: 'in_progress', ...more }));
  await cloud.put('entries', entry(id, 1));
  return id;
}
const asker = (id: string) => cloud.get('citizen', 'citizen', 'my_question', { id });

describe('进展告知', () => {
  test('tells the asker, and neither answers nor stops the clock', async () => {
    const id = await put({ holderKey: 'unit:yibao', holderName: '省医保局' });
    const before = await asker(id);
    const told = await cloud.get('contact', 'desk', 'tell_progress', saying(id, 1, '已和医院核对清单，周五前有结果。'));
    expect(told).toMatchObject({ state: 'in_progress', may: { reply: true, tellProgress: true } });
    const rows = (await cloud.get('citizen', 'citizen', 'my_questions', {})).rows;
    expect(rows.find((row) => row.id === id)).toMatchObject({ unread: true });
    expect(await asker(id)).toMatchObject({
      state: 'in_progress',
      due: before.due,
      may: { rate: false },
      entries: [{ type: 'progress', byName: '省医保局', text: '已和医院核对清单，周五前有结果。' }, {}],
    });
  });

  test('may say where the matter went, which is no answer, but nobody’s number', async () => {
    const id = await put();
    expect(
      await cloud.as('operator', 'desk', 'tell_progress', saying(id, 1, '已转办省医保局，请稍候。')),
    ).toMatchObject({
      ok: true,
    });
    const personal = saying(id, 2, '请找张科长，电话 13987650421。');
    expect(await cloud.as('operator', 'desk', 'tell_progress', personal)).toMatchObject({
      error: { code: 'rule_blocked', message: '这段话里有手机号（139****0421），请删去或隐去后再发送。' },
    });
  });

  test.each(['received', 'answered', 'withdrawn'] as const)('is not for one that is %s', async (state) => {
    const id = await put({ state });
    expect(await cloud.as('operator', 'desk', 'tell_progress', saying(id, 1))).toMatchObject({
      error: { code: 'invalid_state' },
    });
  });
});

describe('补充答复', () => {
  const HELPED = { helpers: [{ unitId: 'yibao', name: '省医保局', by: NOW, givenAt: NOW }] };

  test('a unit adds to the answer in its own name, with its hotline; nothing else moves', async () => {
    const id = await put({ ...ANSWERED, ...HELPED });
    await cloud.put('entries', reply(id));
    const before = await asker(id);
    await cloud.get('contact', 'desk', 'supplement', saying(id, 1, '异地就医先备案，直接结算。'));
    const after = await asker(id);
    expect(after.entries[0]).toMatchObject({
      type: 'supplement',
      byName: '省医保局',
      hotline: '12393',
      text: '异地就医先备案，直接结算。',
    });
    expect({ state: after.state, closesAt: after.closesAt }).toEqual({
      state: before.state,
      closesAt: before.closesAt,
    });
    expect(after.may.rate).toBe(true);
  });

  test('the desk adds in its own name and gives nobody’s hotline; a closed one can be added to', async () => {
    const id = await put({ ...ANSWERED, state: 'closed', closedAt: NOW });
    const added = await cloud.get('operator', 'desk', 'supplement', saying(id, 1, '办理地点已经搬到市民中心二楼。'));
    expect(added.entries[0]).toMatchObject({ type: 'supplement', byName: '政策百事通运维小组' });
    expect(added.entries[0]).not.toHaveProperty('hotline');
  });

  test('needs an answer to add to, and passes the gate of one', async () => {
    const open = await put(HELPED);
    expect(await cloud.as('contact', 'desk', 'supplement', saying(open, 1))).toMatchObject({
      error: { code: 'invalid_state', message: '还没有正式答复，不能补充。' },
    });
    const id = await put({ ...ANSWERED, ...HELPED });
    expect(await cloud.as('contact', 'desk', 'supplement', saying(id, 1, '已转交相关部门处理。'))).toMatchObject({
      error: { code: 'rule_blocked' },
    });
  });

  test('sent twice it stands once', async () => {
    const id = await put({ ...ANSWERED, ...HELPED });
    const input = { ...saying(id, 1, '异地就医先备案。'), commandId: commandId() };
    await Promise.all([
      cloud.as('contact', 'desk', 'supplement', input),
      cloud.as('contact', 'desk', 'supplement', input),
    ]);
    expect((await asker(id)).entries.filter(({ type }) => type === 'supplement')).toHaveLength(1);
  });
});

describe('拟稿—核发', () => {
  const set = (collection: string, _id: string, $set: object) =>
    cloud.engine.update(collection, { filter: { _id }, update: { $set } as never });
  const rules = (more: object = {}) =>
    set('settings', 'reply_approval', { enquiry: 'uncited', appeal: 'always', report: 'always', ...more });
  const waiting = async (person: Person) =>
    (await cloud.get(person, 'desk', 'inbox', { list: 'approvals' })).page.rows.map(({ id }) => id);
  const issue = (person: Person, id: string, version: number) =>
    cloud.as(person, 'desk', 'issue_reply', { commandId: commandId(), id, version });
  beforeEach(() => rules());
  afterEach(() => cloud.engine.remove('questions', { filter: {}, multi: true }));

  test('an enquiry answered from a card in force goes at once; without one, and an appeal, it waits', async () => {
    const cited = await put();
    expect(await cloud.get('operator', 'desk', 'reply', replying(cited, 1, { cardId: 'card-today' }))).toMatchObject({
      state: 'answered',
    });
    const uncited = await put();
    const appeal = await put({ kind: 'appeal' });
    for (const [id, input] of [
      [uncited, replying(uncited, 1)],
      [appeal, replyingInParts(appeal, 1, { cardId: 'card-today' })],
    ] as const) {
      expect(await cloud.get('operator', 'desk', 'reply', input)).toMatchObject({
        state: 'in_progress',
        draftReply: { officeName: '政策百事通运维小组', mine: true },
        may: { issueReply: false },
      });
      expect(JSON.stringify(await asker(id))).not.toMatch(/残疾证。病情|送指定医院/);
      expect(await asker(id)).toMatchObject({ state: 'in_progress', unread: false });
    }
    expect((await waiting('lead')).sort()).toEqual([uncited, appeal].sort());
    expect(await waiting('operator')).toEqual([]);
  });

  test('a lead sends it in one tap, in the name of who drafted it; the asker never learns of the draft', async () => {
    const id = await put();
    await cloud.get('operator', 'desk', 'reply', replying(id, 1));
    const sent = await cloud.get('lead', 'desk', 'issue_reply', { commandId: commandId(), id, version: 2 });
    expect(sent).toMatchObject({
      state: 'answered',
      entries: [{ type: 'reply', byName: '政策百事通运维小组', issuedByName: '郑组长' }, { type: 'note' }, {}],
    });
    expect(sent.draftReply).toBeUndefined();
    const seen = await asker(id);
    expect(seen).toMatchObject({ state: 'answered', unread: false, entries: [{ type: 'reply' }, {}] });
    expect(JSON.stringify(seen)).not.toMatch(/核发|郑组长/);
    expect(await waiting('lead')).toEqual([]);
  });

  test('nobody sends their own, and a lead’s waits for another lead', async () => {
    const id = await put();
    expect(await cloud.get('lead', 'desk', 'reply', replying(id, 1))).toMatchObject({ may: { issueReply: false } });
    expect(await issue('lead', id, 2)).toMatchObject({
      error: { code: 'rule_blocked', message: '您拟的答复，须由另一位核发。' },
    });
    expect(await issue('operator', id, 2)).toMatchObject({
      error: { code: 'forbidden', message: '运维小组拟的答复，由组长核发。' },
    });
  });

  test('given back with a reason, it is the drafter’s to change; a changed draft replaces the one before', async () => {
    const id = await put();
    await cloud.get('operator', 'desk', 'reply', replying(id, 1));
    const back = await cloud.get('lead', 'desk', 'return_reply', because(id, 2, '请写明办理地点'));
    expect(back.entries[0]).toMatchObject({ audience: 'staff', text: '拟的答复退回修改：请写明办理地点' });
    expect(back.draftReply).toBeUndefined();
    await cloud.get('operator', 'desk', 'reply', replying(id, 3));
    const text = '可以申请，带身份证到户籍地县残联窗口评定。';
    await cloud.get('operator', 'desk', 'reply', replying(id, 4, { text }));
    expect((await cloud.get('lead', 'desk', 'question', { id })).draftReply).toMatchObject({ text, mine: false });
    // What the lead read is not what stands there by now.
    expect(await issue('lead', id, 4)).toMatchObject({ error: { code: 'conflict_stale' } });
  });

  test('a card that is taken down meanwhile keeps the draft from going out', async () => {
    await rules({ enquiry: 'always' });
    await cloud.put('cards', card('card-going'));
    const id = await put();
    await cloud.get('operator', 'desk', 'reply', replying(id, 1, { cardId: 'card-going' }));
    await set('cards', 'card-going', { state: 'withdrawn' });
    expect(await issue('lead', id, 2)).toMatchObject({
      error: { code: 'rule_blocked', message: '引用的卡片已经下线或不存在，请换一张或不引用。' },
    });
  });

  test('what a unit drafts the desk sends, unless the unit sends its own', async () => {
    await rules({ enquiry: 'never' });
    const held = { holderKey: 'unit:yibao', holderName: '省医保局' } as const;
    const own = await put(held);
    expect(await cloud.get('contact', 'desk', 'reply', replying(own, 1))).toMatchObject({ state: 'answered' });
    await set('units', 'yibao', { sendsReplies: false });
    const drafted = await put(held);
    expect(await cloud.get('contact', 'desk', 'reply', replying(drafted, 1))).toMatchObject({
      draftReply: { officeName: '省医保局' },
    });
    expect(await waiting('operator')).toEqual([drafted]);
    expect(await waiting('contact')).toEqual([]);
    expect(await issue('contact', drafted, 2)).toMatchObject({ error: { code: 'forbidden' } });
    expect(await issue('operator', drafted, 2)).toMatchObject({ ok: true });
    expect((await asker(drafted)).entries[0]).toMatchObject({ type: 'reply', byName: '省医保局' });
  });

  test('a draft goes with whoever had the question: another holder begins anew', async () => {
    const id = await put({ kind: 'appeal' });
    await cloud.get('operator', 'desk', 'reply', replyingInParts(id, 1));
    await cloud.get('operator', 'desk', 'transfer', transferring(id, 2, '520100-medical'));
    expect((await cloud.get('lead', 'desk', 'question', { id })).draftReply).toBeUndefined();
    expect(await waiting('lead')).toEqual([]);
  });

  test('sent by two at one moment it goes out once', async () => {
    const id = await put();
    await cloud.get('operator', 'desk', 'reply', replying(id, 1));
    const answers = await Promise.all([issue('lead', id, 2), issue('lead', id, 2)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await asker(id)).entries.filter(({ type }) => type === 'reply')).toHaveLength(1);
  });
});

describe('before a reply goes out', () => {
  const rule = (appeal: 'never' | 'always') =>
    cloud.engine.update('settings', {
      filter: { _id: 'reply_approval' },
      update: { $set: { enquiry: 'never', appeal } },
    });
  beforeEach(() => rule('never'));
  afterEach(() => cloud.engine.remove('questions', { filter: {}, multi: true }));
  const text = '依据《残疾人证管理办法》，残疾证在户籍地县残联窗口申请，评定医院由县残联指定，全程不收费。';
  const send = (id: string, more: Partial<Input<'desk', 'reply'>>, version = 1) =>
    cloud.as('operator', 'desk', 'reply', replying(id, version, { despite: undefined, ...more }));

  test('what the gate warns of is said, and goes out with a reason that staff read and the asker never does', async () => {
    const id = await put();
    const refused = await send(id, { text: '残疾证到窗口申请，打 12336 问。' });
    expect(refused).toMatchObject({ error: { code: 'needs_reason' } });
    if (!refused.ok)
      expect(refused.error.message.split('\n')).toEqual([
        expect.stringContaining('依据'),
        expect.stringContaining('12336'),
      ]);
    expect((await asker(id)).state).toBe('in_progress');
    const reason = '热线刚刚换号';
    expect(await send(id, { text: '残疾证到窗口申请，打 12336 问。', despite: reason })).toMatchObject({
      data: { entries: [{ type: 'reply', despite: { reason, warnings: [{}, {}] } }, {}] },
    });
    expect(JSON.stringify(await asker(id))).not.toMatch(/刚刚换号|还没写依据/);
  });

  test('what it refuses no reason lets through', async () => {
    const id = await put();
    for (const bare of ['已转办。已转办。', '残疾证请打 13800001234 咨询县残联。']) {
      expect(await send(id, { text: bare, despite: '一定要这样发' })).toMatchObject({
        error: { code: 'rule_blocked' },
      });
    }
  });

  test('a number of the place, of a cited card, or that everybody knows is nobody’s mistake', async () => {
    const local = (await cloud.all<UnitRecord>('units')).find(({ regionCode }) => regionCode === '520000')?.hotline;
    const id = await put();
    expect(
      await send(id, { text: `《残疾人证管理办法》有残疾证的申请条件，可以打 ${local} 或者 12345，急病打 120。` }),
    ).toMatchObject({ ok: true });
  });

  test('a copy of a recent reply is pointed out; once its question is erased nothing is left to compare with', async () => {
    const first = await put();
    expect(await send(first, { text })).toMatchObject({ ok: true });
    const second = await put();
    expect(await send(second, { text: `您好。${text}` })).toMatchObject({
      error: { code: 'needs_reason', message: expect.stringContaining('几乎一样') },
    });
    expect(await send(second, { text: `您好。${text}`, cardId: 'card-today' })).toMatchObject({ ok: true });
    await cloud.get('citizen', 'citizen', 'erase_my_data', { commandId: commandId(), keepFeatured: false });
    for (let step = 0; step < 5; step += 1) await cloud.runTimer('jobs');
    const left = (await cloud.all<{ _id: string }>('reply_prints')).map(({ _id }) => _id);
    expect(left.filter((id) => id.startsWith(`${first}:`) || id.startsWith(`${second}:`))).toEqual([]);
  });

  test('a reply to an appeal or a report says three things, and its draft keeps them apart', async () => {
    const id = await put({ kind: 'appeal' });
    expect(await send(id, { text })).toMatchObject({ error: { message: expect.stringContaining('三件事') } });
    const input = replyingInParts(id, 1);
    await rule('always');
    expect(await cloud.get('operator', 'desk', 'reply', input)).toMatchObject({
      draftReply: { findings: input.findings },
    });
    await cloud.get('lead', 'desk', 'issue_reply', { commandId: commandId(), id, version: 2 });
    expect((await asker(id)).entries[0]?.text).toMatch(/^查明的情况：.+\n办理情况：.+\n下一步或依据：/);
  });
});

describe('常用语', () => {
  const save = (more: object = {}) => cloud.as('lead', 'desk', 'save_quick_reply', { ...savingQuickReply(), ...more });
  afterEach(() => cloud.engine.remove('quick_replies', { filter: {}, multi: true }));

  test('are kept by leads and read by whoever replies, by name', async () => {
    expect(await save()).toMatchObject({ data: [{ title: '办残疾证', version: 1, categoryId: null }] });
    expect(await save({ title: '交医保', categoryId: 'medical' })).toMatchObject({ ok: true });
    const rows = await cloud.get('contact', 'desk', 'quick_replies', {});
    expect(rows.map(({ title }) => title).sort()).toEqual(['交医保', '办残疾证'].sort());
    const [first] = rows;
    if (!first) throw new Error('none');
    const { id } = first;
    expect(await save({ id, version: 1, title: '改了名' })).toMatchObject({ ok: true });
    expect(await save({ id, version: 1, title: '又改名' })).toMatchObject({ error: { code: 'conflict_stale' } });
    const remove = { commandId: commandId(), id, version: 2 };
    expect(await cloud.get('lead', 'desk', 'remove_quick_reply', remove)).toHaveLength(1);
    expect(await save({ id, version: 2, title: '已经没有了' })).toMatchObject({ error: { code: 'not_found' } });
  });

  test('have names of their own and nobody’s number; a hundred at most', async () => {
    await save();
    expect(await save()).toMatchObject({ error: { code: 'rule_blocked', message: '已经有同名的常用语了。' } });
    expect(await save({ title: '找张科长', text: '请打 13800001234 找张科长。' })).toMatchObject({
      error: { code: 'rule_blocked', message: expect.stringContaining('手机号') },
    });
    await cloud.put('quick_replies', ...Array.from({ length: 99 }, (_, n) => quickReply(`quick${n}`)));
    expect(await save({ title: '第一百零一条' })).toMatchObject({
      error: { message: expect.stringContaining('最多 100 条') },
    });
  });

  test('a slot that was not filled keeps a reply from going out', async () => {
    const id = await put();
    const text = '请带身份证到【填：办理地点】申请残疾证，依据是《残疾人证管理办法》。';
    expect(await cloud.as('operator', 'desk', 'reply', replying(id, 1, { text }))).toMatchObject({
      error: { code: 'rule_blocked', message: '常用语里还有没填的地方：办理地点。' },
    });
  });

  test('sent twice it is one', async () => {
    const input = savingQuickReply();
    await Promise.all([1, 2].map(() => cloud.as('lead', 'desk', 'save_quick_reply', input)));
    expect(await cloud.get('lead', 'desk', 'quick_replies', {})).toHaveLength(1);
  });
});
