import { type Hand, type Session, startSession } from './session';

describe('the form for a question', () => {
  let session: Session;
  let citizen: Hand;

  beforeAll(async () => {
    session = await startSession();
  }, 60_000);
  beforeEach(async () => {
    citizen = await session.as('dev-citizen-1');
    await citizen.open('pages/ask/index');
  });
  afterEach(() => citizen.close());
  afterAll(() => session.close());

  async function ask(text: string): Promise<void> {
    await citizen.write('您的问题', text);
    await citizen.tap('button', /^所在地区/);
    await citizen.tap('radio', '遵义');
    await citizen.tap('radio', '不确定区县');
    await citizen.tap('button', '提交');
    await citizen.see('留言已收到');
  }
  const gone = (words: string) =>
    citizen.page.getByText(words).filter({ visible: true }).first().waitFor({ state: 'hidden' });

  test('what is asked is set as large as the rest, in the same face, and has no grip to pull', async () => {
    const box = citizen.page.getByRole('textbox', { name: '您的问题', exact: true });
    await box.waitFor();
    const style = await box.evaluate((element) => {
      const { fontSize, fontFamily, resize, boxSizing } = getComputedStyle(element);
      return { fontSize: Number.parseFloat(fontSize), fontFamily, resize, boxSizing };
    });
    expect(style).toMatchObject({ resize: 'none', boxSizing: 'border-box' });
    expect(style.fontSize).toBeGreaterThanOrEqual(16);
    expect(style.fontFamily).toContain('PingFang SC');
  }, 30_000);

  test('says what is missing before anything is sent', async () => {
    await citizen
      .named('button', /^所在地区.*必选/)
      .first()
      .waitFor();
    await citizen.write('您的问题', '医保');
    await citizen.tap('button', '提交');
    await citizen.see(/太短了/);
  }, 30_000);

  test('points out numbers that tell who somebody is, and one tap masks them', async () => {
    const box = citizen.page.getByRole('textbox', { name: '您的问题', exact: true });
    const notice = citizen.page.getByText(/建议打码/).filter({ visible: true });
    await citizen.write('您的问题', '退费打 12345 没人管，办件编号 BJ2024-0315 也查不到，怎么办？');
    expect(await notice.count()).toBe(0);
    await citizen.write(
      '您的问题',
      '身份证52010319780612913X，手机138 1234 5678，卡号6228480970618342178，车牌贵A12345，费用怎么退？',
    );
    await citizen.see(
      '文字里好像有身份证号（5****************X）、手机号（138****5678）、银行卡号（***************2178）、车牌号（贵A*****），不写也能办理，建议打码。',
    );
    await citizen.tap('button', '打码');
    await notice.waitFor({ state: 'hidden' });
    expect(await box.inputValue()).toBe(
      '身份证5****************X，手机138****5678，卡号***************2178，车牌贵A*****，费用怎么退？',
    );
  }, 30_000);

  test('a second question finds the form, not the receipt of the first', async () => {
    await ask('城乡居民医保断交了还能补吗？');
    await citizen.tap('tab', '今日');
    await citizen.see('最近的卡片');
    await citizen.tap('tab', '提问');
    await citizen.named('button', '提交').first().waitFor();
    await gone('留言已收到');
    await ask('失业保险金可以领几个月？');
    await citizen.tap('button', '看办理进度');
    await citizen.see('待受理');
    await citizen.tap('button', '返回');
    await citizen.named('button', '提交').first().waitFor();
    await gone('留言已收到');
  }, 30_000);

  test('contact details are left with an appeal, changed on its page, and shown to staff masked', async () => {
    await citizen.tap('radio', '诉求求助');
    await citizen.tap('button', /^联系方式/);
    await citizen.write('怎么称呼您', '司徒女士');
    await citizen.write('电话', '1398765');
    await citizen.tap('button', '好了，回去写问题');
    await citizen.see(/请填 11 位手机号/);
    await citizen.write('电话', '139 8765 0421');
    await citizen.tap('switch', /^同意把联系方式转给办理部门/);
    await citizen.tap('button', '好了，回去写问题');
    await citizen
      .named('button', /^联系方式.*已填/)
      .first()
      .waitFor();
    await ask('家里突然遭了灾，能申请什么救助？');
    await citizen.tap('button', '看办理进度');
    await citizen.see('139****0421');
    await citizen.tap('button', '修改联系方式');
    await citizen.tap('button', '删除怎么称呼您');
    await citizen.write('地址', '贵阳市观山湖区某某路 8 号');
    await citizen.tap('button', '保存');
    await citizen.see('贵阳市观****');
    await gone('司***');

    const text = { filter: { text: '家里突然遭了灾，能申请什么救助？' } };
    const [question] = (await session.stack.cloud.engine.find('questions', text)).docs;
    const staff = await session.as('dev-operator-1');
    await staff.open(`desk/question/index?id=${question?._id}`);
    for (const words of ['139****0421', '贵阳市观****', '提问人同意转给办理部门。']) await staff.see(words);
    await staff.close();
  }, 40_000);

  test('nor does one that starts from a card', async () => {
    await ask('公租房申请要满足什么条件？');
    await citizen.tap('tab', '今日');
    await citizen.see('最近的卡片');
    const feed = await session.stack.cloud.call('reader', { action: 'feed', data: {} });
    const { rows } = (feed.ok ? feed.data : { rows: [] }) as { rows: { question: string }[] };
    await citizen.page
      .getByText(rows[2]?.question ?? '')
      .filter({ visible: true })
      .first()
      .tap();
    await citizen.tap('button', /还有疑问/);
    await citizen.named('button', '提交').first().waitFor();
    await gone('留言已收到');
  }, 30_000);
});
