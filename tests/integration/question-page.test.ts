import { withTerms } from '@core/domain/ledger-terms';
import type { QuestionRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { commandId, saying } from '../support/inputs';
import { PEOPLE, staffIdOf } from '../support/people';
import { ANSWERED, entry, HOUR, NOW, publicVersion, question, reply, unit } from '../support/records';

afterAll(stopClouds);

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud();
  await cloud.put('units', unit('yibao', { name: '省医保局', categoryIds: ['social_security'] }));
});

let made = 0;
/** Questions in words of one test alone, so that none is like another test's. */
async function put(text: string, more: Partial<QuestionRecord> = {}): Promise<string> {
  made += 1;
  const id = `p${made}`;
  const record = question(id, { no: `20261124-${1000 + made}`, text, receivedAt: NOW - made, ...more });
  await cloud.put('questions', { ...record, terms: withTerms(record) });
  await cloud.put('entries', entry(id, 1, { text }));
  if (record.answeredAt !== undefined)
    await cloud.put('entries', reply(id, { text: `答复${id}：带身份证到窗口办理。` }));
  return id;
}

const AT_WORK = { state: 'in_progress', version: 2 } as const;

describe('similar questions', () => {
  const ASKS = '灵活就业人员怎么缴纳养老保险';
  let own: string;
  let atUnit: string;
  let answered: string;
  beforeAll(async () => {
    answered = await put('灵活就业养老保险缴费档次怎么选', ANSWERED);
    atUnit = await put('灵活就业人员养老保险断缴怎么办', {
      ...ANSWERED,
      holderKey: 'unit:yibao',
      holderName: '省医保局',
      rating: { value: 'solved', ofAnswerAt: NOW - HOUR, at: NOW },
    });
    await put('灵活就业养老保险还没有人答', AT_WORK);
    await put('灵活就业养老保险', { ...ANSWERED, check: { status: 'risky', at: NOW } });
    own = await put(ASKS, AT_WORK);
  });

  test('come with the answer that stands, and who gave it', async () => {
    const rows = await cloud.get('operator', 'desk', 'answered_alike', { id: own });
    expect(rows.map(({ id }) => id).sort()).toEqual([answered, atUnit].sort());
    expect(rows.find(({ id }) => id === atUnit)).toMatchObject({
      answeredBy: '省医保局',
      answer: `答复${atUnit}：带身份证到窗口办理。`,
      answeredAt: NOW - 24 * HOUR,
      solved: true,
    });
  });

  test('a contact sees only what their unit had, and no report’s words', async () => {
    const held = { ...AT_WORK, holderKey: 'unit:yibao' } as const;
    const mine = await put(ASKS, held);
    const report = await put('灵活就业养老保险有人乱收费', { ...ANSWERED, kind: 'report', holderKey: 'unit:yibao' });
    const rows = await cloud.get('contact', 'desk', 'answered_alike', { id: mine });
    expect(rows.map(({ id }) => id)).toEqual([atUnit]);
    const toDesk = await cloud.get('operator', 'desk', 'answered_alike', { id: mine });
    expect(toDesk.map(({ id }) => id)).toContain(report);
  });

  test('one whose words nobody else used has none', async () => {
    const lonely = await put('斗牛比赛场地什么时候开放预约', AT_WORK);
    expect(await cloud.get('operator', 'desk', 'answered_alike', { id: lonely })).toEqual([]);
  });

  test('a unit that answered them is suggested, with how many', async () => {
    const region = { regionCode: '520000', categoryId: 'social_security' };
    const asked = await put(ASKS, { ...AT_WORK, ...region });
    const [first, ...others] = await cloud.get('operator', 'desk', 'units', { id: asked });
    expect(first).toMatchObject({ id: 'yibao', fits: true, answeredSimilar: 2 });
    expect(others.map(({ answeredSimilar }) => answeredSimilar)).not.toContain(2);
  });
});

describe('what the same person asked before', () => {
  const NOISE = '楼下夜市噪声太大晚上睡不着';
  const asker = { askerId: 'o-noise' };
  const ids: string[] = [];
  beforeAll(async () => {
    for (const [days, more] of [
      [9, ANSWERED],
      [6, { ...ANSWERED, holderKey: 'inspection' }],
      [3, { categoryId: 'social_security' }],
      [1, { ...AT_WORK, holderKey: 'unit:yibao' }],
    ] as const) {
      ids.push(await put(`${NOISE}已经第${days}天`, { ...asker, ...more, receivedAt: NOW - days * 24 * HOUR }));
    }
    await put(NOISE, { askerId: 'o-somebody-else' });
  });
  const pageOf = (person: 'operator' | 'lead' | 'contact' | 'inspector', id: string | undefined) =>
    cloud.get(person, 'desk', 'question', { id: id ?? '' });

  test('stands on the page, newest first, and a third on one matter is 反复反映', async () => {
    const { earlier, repeated } = await pageOf('operator', ids[3]);
    expect(repeated).toBe(true);
    expect(earlier?.map(({ id, sameMatter }) => [id, sameMatter])).toEqual([
      [ids[2], false],
      [ids[1], true],
      [ids[0], true],
    ]);
    const second = await pageOf('lead', ids[1]);
    expect([second.repeated, second.earlier?.length]).toEqual([false, 1]);
  });

  test('a unit learns that it is 反复反映 and nothing else', async () => {
    const view = await pageOf('contact', ids[3]);
    expect(view.repeated).toBe(true);
    expect(view.earlier).toBeUndefined();
    expect(JSON.stringify(view)).not.toContain('第6天');
  });

  test('an inspector is shown what reached the office', async () => {
    const id = await put(`${NOISE}还是没人管`, { ...asker, ...AT_WORK, holderKey: 'inspection' });
    const { earlier, repeated } = await pageOf('inspector', id);
    expect([repeated, earlier?.map((row) => row.id)]).toEqual([true, [ids[1]]]);
  });

  test('a question that was entered has no asker, so it has none', async () => {
    const entered = { ...AT_WORK, askerId: '', entered: { source: 'phone' as const } };
    await put(NOISE, entered);
    const { earlier, repeated } = await pageOf('operator', await put(NOISE, entered));
    expect([repeated, earlier]).toEqual([false, []]);
  });

  test('nothing says who it is', async () => {
    expect(JSON.stringify(await pageOf('operator', ids[3]))).not.toContain(asker.askerId);
    expect(PEOPLE.citizen).not.toBe(asker.askerId);
  });
});

describe('提到同事', () => {
  const naming = (id: string, ...people: Parameters<typeof staffIdOf>[0][]) => ({
    ...saying(id, 2, '请看一下材料'),
    mentions: people.map(staffIdOf),
  });
  const mentionsOf = async (person: 'lead' | 'contact') => {
    const { counts, page } = await cloud.get(person, 'desk', 'inbox', { list: 'mentions' });
    return { count: counts.mentions ?? 0, ids: page.rows.map(({ id }) => id) };
  };

  test('somebody who is named has it in their to-do until they open it', async () => {
    const id = await put('提到组长的留言', AT_WORK);
    const { entries } = await cloud.get('operator', 'desk', 'note', naming(id, 'lead'));
    expect(entries[0]).toMatchObject({ type: 'note', audience: 'staff', text: '@郑组长 请看一下材料' });
    expect(await mentionsOf('lead')).toEqual({ count: 1, ids: [id] });
    await cloud.get('operator', 'desk', 'question', { id });
    expect((await mentionsOf('lead')).count).toBe(1);
    const { version } = await cloud.get('lead', 'desk', 'question', { id });
    expect(version).toBe(3);
    expect(await mentionsOf('lead')).toEqual({ count: 0, ids: [] });
  });

  test('those who may read it are offered, and nobody else can be named', async () => {
    const id = await put('只有运维小组看得到的留言', AT_WORK);
    const offered = await cloud.get('operator', 'desk', 'mentionable', { id });
    expect(offered.map(({ staffId }) => staffId).sort()).toEqual(
      ['lead', 'operator_2'].map((p) => staffIdOf(p as 'lead')),
    );
    expect(offered[0]).toMatchObject({ office: '政策百事通运维小组' });
    for (const person of ['contact', 'inspector', 'suspended', 'admin'] as const) {
      const answer = await cloud.as('operator', 'desk', 'note', naming(id, 'lead', person));
      expect(answer).toMatchObject({ ok: false, error: { code: 'rule_blocked' } });
    }
    expect((await cloud.stored<QuestionRecord>('questions', id)).version).toBe(2);
    const nobody = { ...saying(id, 2), mentions: ['nobody'] };
    expect(await cloud.as('operator', 'desk', 'note', nobody)).toMatchObject({ error: { code: 'rule_blocked' } });
  });

  test('a contact who helps can be named, and loses it with the question', async () => {
    const helpers = [{ unitId: 'yibao', name: '省医保局', by: NOW + HOUR }];
    const id = await put('请医保局协办的留言', { ...AT_WORK, helpers });
    await cloud.get('operator', 'desk', 'note', naming(id, 'contact'));
    expect(await mentionsOf('contact')).toEqual({ count: 1, ids: [id] });
    const to = { kind: 'unit', unitId: '520100-medical' } as const;
    await cloud.get('operator', 'desk', 'transfer', { commandId: commandId(), id, version: 3, to });
    expect(await mentionsOf('contact')).toEqual({ count: 0, ids: [] });
  });
});

describe('the to-do', () => {
  test('指派给我 holds what is owed, soonest due first', async () => {
    const mine = { ...AT_WORK, assigneeId: staffIdOf('operator_2'), assigneeName: '吴工作乙' };
    const later = await put('指派的留言之一', { ...mine, dueAt: NOW + 5 * HOUR });
    const sooner = await put('指派的留言之二', { ...mine, dueAt: NOW + 2 * HOUR });
    await put('指派的留言之三', { ...mine, ...ANSWERED });
    const { page, counts } = await cloud.get('operator_2', 'desk', 'inbox', { list: 'mine' });
    expect(page.rows.map(({ id }) => id)).toEqual([sooner, later]);
    expect(counts.mine).toBe(2);
    expect((await cloud.get('operator', 'desk', 'inbox', {})).counts.mine).toBeUndefined();
  });

  test('a public version that is to be changed is its proposer’s', async () => {
    const asks = await put('公开版请改这里', { ...ANSWERED, featuredId: 'f-asks' });
    const back = await put('公开版审核退回', { ...ANSWERED, featuredId: 'f-back' });
    const others = await put('别人的公开版', { ...ANSWERED, featuredId: 'f-others' });
    await cloud.put(
      'featured',
      publicVersion('f-asks', asks, { state: 'change_asked', proposedAt: NOW - 2 * HOUR }),
      publicVersion('f-back', back, { state: 'returned', returnedReason: '请删去地名', proposedAt: NOW - HOUR }),
      publicVersion('f-others', others, { state: 'returned', proposedBy: staffIdOf('lead') }),
      publicVersion('f-waits', await put('等提问人', ANSWERED)),
    );
    const { page, counts } = await cloud.get('operator', 'desk', 'inbox', { list: 'versions' });
    expect(page.rows.map(({ id }) => id)).toEqual([asks, back]);
    expect(counts.versions).toBe(2);
  });

  test('what is worked on stands longest waiting first', async () => {
    const { page } = await cloud.get('contact', 'desk', 'inbox', { list: 'in_progress' });
    const asked = page.rows.map(({ askedAt }) => askedAt);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked).toEqual([...asked].sort((one, other) => one - other));
  });

  test('the badge counts each question once, and is a citizen’s never', async () => {
    const { waiting } = await cloud.get('contact', 'desk', 'inbox', {});
    const me = await cloud.get('contact', 'citizen', 'me', {});
    expect(me.staff?.waiting).toBe(waiting);
    const held = { ...AT_WORK, holderKey: 'unit:yibao', assigneeId: staffIdOf('contact') } as const;
    // Overdue, assigned and taken up again: one question all the same.
    await put('三个列表里的留言', { ...held, dueAt: NOW - HOUR, reopenedAt: NOW - HOUR });
    expect((await cloud.get('contact', 'citizen', 'me', {})).staff?.waiting).toBe(waiting + 1);
    expect((await cloud.get('admin', 'citizen', 'me', {})).staff).not.toHaveProperty('waiting');
    expect(await cloud.get('citizen', 'citizen', 'me', {})).not.toHaveProperty('staff');
  });
});
