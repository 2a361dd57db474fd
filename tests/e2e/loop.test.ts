import { type Hand, type Session, startSession } from './session';

const QUESTION = '我妈妈中风半年了，右手使不上力，电话 13800001234，能办残疾证吗？去哪里办？';
const ANSWER =
  '可以申请。病情稳定后，带身份证、户口本和近期照片，到户籍地县级残联提出申请，再到指定医院评定。可先打 12385 问清评定医院。';
const PUBLIC_QUESTION = '家人中风后一侧手脚不便，能办残疾证吗？去哪里办？';

/** The steps build on one another: after a fault the rest would only repeat it. */
let broken: string | undefined;
const step = (name: string, run: () => Promise<void>) =>
  test(name, async () => {
    if (broken) throw new Error(`not tried: "${broken}" failed`);
    broken = name;
    await run();
    broken = undefined;
  }, 30_000);

describe('a question from asking to being public, in a browser', () => {
  let session: Session;
  let citizen: Hand;
  let operator: Hand;
  let reviewer: Hand;
  let other: Hand;
  /** Display number and id of the question asked. */
  let no = '';
  let id = '';

  beforeAll(async () => {
    session = await startSession();
    citizen = await session.as('dev-citizen-1');
    operator = await session.as('dev-operator-1');
    reviewer = await session.as('dev-reviewer-1');
    other = await session.as('dev-citizen-2');
  }, 60_000);
  afterAll(() => session.close());

  step("a citizen reads today's card", async () => {
    const home = await session.stack.cloud.call('reader', { action: 'home', data: {} });
    if (!home.ok) throw new Error(home.error.message);
    const { headline } = home.data as { headline: { question: string; answer: string } };
    await citizen.open('');
    await citizen.see(headline.question);
    await citizen.see(headline.answer.slice(0, 12));
  });

  step('asks, however often the button is tapped, one question', async () => {
    await citizen.tap('tab', '提问');
    await citizen.write('您的问题', QUESTION);
    await citizen.tap('button', /^所在地区/);
    await citizen.tap('radio', '贵阳');
    await citizen.tap('radio', '观山湖区');
    await citizen.tap('switch', /^答复可以公开/);
    await citizen.tapTwice('button', '提交');
    await citizen.see('留言已收到');
    const receipt = await citizen.page
      .getByText(/编号 \d{8}-\d{4}/)
      .first()
      .textContent();
    no = (receipt ?? '').replace('编号 ', '');
    const { docs } = await session.stack.cloud.engine.find('questions', { filter: { text: QUESTION } });
    expect(docs).toHaveLength(1);
    id = docs[0]?._id ?? '';
    await citizen.tap('button', '看办理进度');
    await citizen.see('待受理');
  });

  step('an operator finds it in the staff tab, accepts it and answers with a card', async () => {
    await operator.open('');
    // A device learns on 我的 that it belongs to staff.
    await operator.tap('tab', '我的');
    await operator.tap('tab', /^工作台/);
    await operator.tap('button', `受理，留言 ${no}`);
    await operator.tap('radio', '残疾人');
    await operator.tap('button', '受理');
    await operator.see('已受理');
    await operator.tap('button', '正式答复');
    await operator.write('正式答复', ANSWER);
    await operator.tap('button', '引用卡片');
    await operator.tap('button', /^引用：/);
    await operator.tap('button', '正式答复');
    await operator.see('已答复');
  });

  step('the citizen sees the answer', async () => {
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.see(ANSWER);
    await citizen.see('已答复');
  });

  step('the operator proposes a public version without the phone number', async () => {
    await operator.open(`desk/question/index?id=${id}`);
    await operator.tap('button', '精选');
    await operator.write('公开的问题', `我叫王小虎，${PUBLIC_QUESTION}`);
    await operator.tap('button', '送提问人确认');
    await operator.see(/“王小虎”像是姓名/);
    await operator.tap('button', '看过了，认不出是谁，送出');
    await operator.see('已送提问人确认');
  });

  step('takes it back while it waits, and sends it without the name', async () => {
    await operator.tap('button', '收回修改');
    await operator.tap('button', '收回');
    await operator.tap('button', '修改后再送');
    await operator.write('公开的问题', PUBLIC_QUESTION);
    await operator.tap('button', '送提问人确认');
    await operator.see('等待提问人确认');
  });

  step('the citizen agrees to that very text', async () => {
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.see(PUBLIC_QUESTION);
    await citizen.see('文字有修改，请再看一遍。');
    await citizen.tap('button', '同意公开');
    await citizen.see('您已同意公开，等待审核。审核通过后，别人才看得到。');
  });

  step('a second person approves it', async () => {
    await reviewer.open('');
    await reviewer.tap('tab', '我的');
    await reviewer.tap('tab', /^工作台/);
    await reviewer.tap('button', `去审核，留言 ${no}`);
    await reviewer.see(PUBLIC_QUESTION);
    await reviewer.tap('button', '通过');
    await reviewer.tap('button', '通过并公开');
    await reviewer.see('已公开');
  });

  step('everyone reads it among the featured answers, and nobody else opens the question', async () => {
    await other.open('reader/featured/index');
    await other.see(PUBLIC_QUESTION);
    expect(await other.page.getByText('13800001234').count()).toBe(0);
    await other.open(`citizen/question/index?id=${id}`);
    await other.see(/没有找到/);
    expect(await other.page.getByText('我妈妈中风半年了').count()).toBe(0);
  });

  step('the citizen takes their consent back, and nobody reads it any more', async () => {
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.tap('button', '看公开的内容');
    await citizen.see(PUBLIC_QUESTION);
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.tap('button', '撤回公开');
    await citizen.tap('button', '确定撤回');
    await citizen.see('您已撤回公开，这段文字别人看不到。');
    // An instance that has just looked does not look again for fifteen seconds.
    session.stack.cloud.setTime(Date.now() + 16_000);
    await other.open('reader/featured/index');
    await other.see('精选留言');
    await other.page.getByText(PUBLIC_QUESTION).first().waitFor({ state: 'hidden' });
  });

  test('all the while the console stayed clean and no request left this machine', () => {
    expect([citizen, operator, reviewer, other].flatMap(({ troubles }) => troubles)).toEqual([]);
  });
});
