import { type Hand, type Session, startSession } from './session';

const QUESTION = '我爷爷的高龄津贴三个月没到账了，存折也没有变动，请问该找谁？';
const UNIT = '黔东南州民政局';

/** A question on its way between offices, as an operator, a contact, a lead and its asker see it. */
describe('转办, in a browser', () => {
  let session: Session;
  let operator: Hand;
  let contact: Hand;
  let lead: Hand;
  let citizen: Hand;
  let id = '';

  beforeAll(async () => {
    session = await startSession();
    operator = await session.as('dev-operator-1');
    contact = await session.as('dev-contact');
    lead = await session.as('dev-lead');
    citizen = await session.as('dev-citizen-1');
    const input = {
      commandId: 'e2e-transfers-ask-0001',
      kind: 'appeal',
      categoryId: 'assistance',
      regionCode: '522600',
      text: QUESTION,
      mayBePublic: false,
      aboutMinor: false,
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
  const more = async (hand: Hand, move: string) => {
    await open(hand);
    await hand.tap('button', /^更多(办理)?$/);
    await hand.tap('button', move);
  };

  test('the desk accepts it and gives it to the unit that fits', async () => {
    await operator.open(`desk/question/index?id=${id}&for=triage`);
    await operator.tap('button', '受理');
    await operator.see('办理中');
    await more(operator, '转办');
    await operator.tap('radio', new RegExp(`^${UNIT}`));
    await operator.write('转办要求（可以不写）', '请核实发放记录后答复。');
    await operator.tap('button', '转办');
    await operator.see(`已转${UNIT}办理。`);
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.see(new RegExp(`现由 ${UNIT} 办理`));
  }, 60_000);

  test('its contact reads what is asked, and returns it with a reason that is for staff', async () => {
    await open(contact);
    await contact.see('转办要求：请核实发放记录后答复。');
    await contact.tap('button', '更多');
    await contact.tap('button', '退回');
    await contact.write('退回理由', '发放由县里负责，请转县级。');
    await contact.tap('button', '退回');
    await contact.page.waitForURL(/desk\/inbox/);
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.see(`${UNIT}退回，现由政策百事通运维小组办理。`);
    expect(await citizen.page.getByText('由县里负责').count()).toBe(0);
  }, 60_000);

  test('given again, it takes longer: the unit asks, a lead grants, the asker reads why', async () => {
    await more(operator, '转办');
    await operator.see('这条留言被部门退回过 1 次。');
    await operator.tap('radio', new RegExp(`^${UNIT}`));
    await operator.tap('button', '转办');
    await operator.see(`已转${UNIT}办理。`);
    await more(contact, '申请延期');
    await contact.write('延期理由', '要和发放银行核对流水');
    await contact.tap('button', '申请');
    await contact.see(/等待批准/);
    await more(lead, '审批延期');
    await lead.tap('button', '批准');
    await lead.see('办理时限延长 3 个工作日。原因：要和发放银行核对流水');
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.see('办理时限延长 3 个工作日。原因：要和发放银行核对流水');
  }, 60_000);

  test('the unit asks the asker, who answers from the page; then it answers', async () => {
    await more(contact, '请提问人补充');
    await contact.write('请提问人补充的内容', '请补充存折的开户行');
    await contact.tap('button', '发给提问人');
    await contact.see(/正在等提问人补充/);
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.see(/请您补充：请补充存折的开户行/);
    await citizen.tap('button', '现在补充');
    await citizen.write('想补充或再问什么', '是农商银行的存折。');
    await citizen.tap('button', '发送');
    await citizen.see(/已收到您的补充，继续办理/);
    await open(contact);
    await contact.tap('button', '正式答复');
    await contact.see('还没写“查明的情况”。');
    await contact.write('查明的情况', '高龄津贴因账户信息有误没有发出。');
    await contact.write('办理情况', '已于今天补发到农商银行账户，请三天后查看。');
    await contact.write('下一步或依据', '没有到账请打 0855-8222333，我们当天核对。');
    await contact.tap('button', '正式答复');
    await contact.see(/^电话 0855-8222333 不在当地的办事电话里/);
    await contact.see('改一改，或者写明为什么仍要这样发。');
    await contact.write('仍要发送的理由', '发放窗口的直线电话');
    await contact.tap('button', '仍要发送');
    await contact.see('已答复');
    await contact.see('仍要发送的理由：发放窗口的直线电话');
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.see(/查明的情况：高龄津贴因账户信息有误没有发出。/);
    for (const hand of [operator, contact, lead, citizen]) expect(hand.troubles).toEqual([]);
  }, 60_000);
});
