import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { commandId, saying } from '../support/inputs';
import { ANSWERED, entry, NOW, question, reply, unit } from '../support/records';

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
