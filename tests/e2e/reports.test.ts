import { type Hand, type Session, startSession } from './session';

const WORDS = '我们乡的高龄津贴名单从来没有公示过，有人人不在了还在领，请查一查。';
const SUMMARY = '反映某乡高龄津贴名单未公示，有去世人员仍在领取。';
const UNIT = '黔东南州民政局';

/** A report on its way: triage, the inspection office, the place concerned, the result, as each of them sees it. */
describe('反映问题, in a browser', () => {
  let session: Session;
  let operator: Hand;
  let inspector: Hand;
  let contact: Hand;
  let lead: Hand;
  let citizen: Hand;
  let id = '';

  beforeAll(async () => {
    session = await startSession();
    operator = await session.as('dev-operator-1');
    inspector = await session.as('dev-inspector');
    contact = await session.as('dev-contact');
    lead = await session.as('dev-lead');
    citizen = await session.as('dev-citizen-1');
    const input = {
      ...{ commandId: 'e2e-reports-ask-00001', kind: 'report', categoryId: 'assistance', regionCode: '522600' },
      ...{ text: WORDS, mayBePublic: false, aboutMinor: false },
    };
    const asked = await session.stack.cloud.call(
      'citizen',
      { action: 'ask', data: input },
      { openid: 'dev-citizen-1' },
    );
    if (!asked.ok) throw new Error(asked.error.message);
    id = (asked.data as { id: string }).id;
  }, 60_000);
  afterAll(() => session.close());

  const open = (hand: Hand) => hand.open(`desk/question/index?id=${id}`);

  test('the desk finds it not clear enough, asks, then sends it to the inspection office with a summary', async () => {
    await operator.open(`desk/question/index?id=${id}&for=triage`);
    await operator.tap('switch', '描述基本清楚');
    await operator.tap('button', '受理');
    await operator.see('还没有确认指向清晰，不能送督查室。');
    await operator.tap('button', '请提问人补充');
    await operator.tap('button', '发给提问人');
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.see(/请补充：反映的是哪个单位、什么地方、哪些人/);
    await citizen.tap('button', '现在补充');
    await citizen.write('想补充或再问什么', '就是我们青山乡政府发的名单。');
    await citizen.tap('button', '发送');
    await citizen.see(/已收到您的补充，继续办理/);
    await open(operator);
    await operator.tap('button', '更多');
    await operator.tap('button', '转办');
    await operator.see('还没有确认指向清晰，不能送督查室。');
    await operator.tap('switch', '指向清晰');
    await operator.write('梳理摘要', SUMMARY);
    await operator.tap('button', '送督查室');
    await operator.see(/已送督查室/);
  }, 60_000);

  test('an inspector finds it in their list, lists it as a clue and sends it to the place concerned', async () => {
    await inspector.open('desk/inbox/index');
    await inspector.tap('tab', /^新到反映/);
    await inspector.see(WORDS);
    await open(inspector);
    await inspector.tap('button', '列为督查线索');
    await inspector.write('列入理由', '多个乡镇有同类反映');
    await inspector.tap('button', '列为线索');
    await inspector.see(/督〔\d{4}〕\d+号/);
    await inspector.tap('button', '更多');
    await inspector.tap('button', '转办');
    await inspector.tap('radio', new RegExp(`^${UNIT}`));
    await inspector.tap('button', '转办');
    await inspector.see(new RegExp(`督查室已把您反映的问题转${UNIT}核查办理`));
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.see(/列为督查线索，编号 督〔\d{4}〕\d+号，督查室正在核查/);
  }, 60_000);

  test('the unit reads the summary alone, until a lead lets it read the original', async () => {
    await open(contact);
    await contact.see(SUMMARY);
    expect(await contact.page.getByText(WORDS).count()).toBe(0);
    await open(lead);
    await lead.tap('button', '更多');
    await lead.tap('button', '允许附原文');
    await lead.write('理由', '不看原话无法核对名单');
    await lead.tap('button', '允许');
    await lead.see(/经组长同意/);
    await open(contact);
    await contact.see(WORDS);
  }, 60_000);

  test('the result reaches the asker, and the list of clues shows it', async () => {
    await open(inspector);
    await inspector.tap('button', '写督查结果');
    await inspector.tap('radio', '部分查实');
    await inspector.write(
      '写给提问人的话',
      '经核查，名单未按规定公示属实，已于今天补公示；已去世人员领取一事正在追回。',
    );
    await inspector.tap('button', '告知结果');
    await inspector.see(/督查结果：部分查实/);
    await inspector.open('desk/clues/index');
    await inspector.tap('radio', '已有结果');
    await inspector.see(/督〔\d{4}〕\d+号 · 部分查实/);
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.see(/督查线索 督〔\d{4}〕\d+号：部分查实/);
    await citizen.see(/名单未按规定公示属实/);
    for (const hand of [operator, inspector, contact, lead, citizen]) expect(hand.troubles).toEqual([]);
  }, 60_000);
});
