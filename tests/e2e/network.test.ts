import { type Hand, type Session, startSession } from './session';

const CALLS = '**/call/**';

describe('a bad network', () => {
  let session: Session;
  let citizen: Hand;

  beforeAll(async () => {
    session = await startSession();
  }, 60_000);
  beforeEach(async () => {
    citizen = await session.as('dev-citizen-1');
  });
  afterEach(() => citizen.close());
  afterAll(() => session.close());

  const asked = async (text: string): Promise<number> =>
    (await session.stack.cloud.engine.find('questions', { filter: { text } })).docs.length;

  async function fillIn(text: string): Promise<void> {
    await citizen.open('pages/ask/index');
    await citizen.write('您的问题', text);
    await citizen.tap('button', /^所在地区/);
    await citizen.tap('radio', '遵义');
    await citizen.tap('radio', '不确定区县');
  }

  test('the last content stays readable without one, and says so', async () => {
    await citizen.open('');
    await citizen.see('今日一问');
    await citizen.see('最近的卡片');
    await citizen.page.route(CALLS, (route) => route.abort());
    await citizen.open('');
    await citizen.see('网络不可用');
    await citizen.see('最近的卡片');
    await citizen.page.unroute(CALLS);
    await citizen.tap('button', '重试');
    await citizen.page.getByText('网络不可用').first().waitFor({ state: 'hidden' });
  }, 30_000);

  test('a page never read before says what to do, and comes on retry', async () => {
    await citizen.page.route(CALLS, (route) => route.abort());
    await citizen.open('pages/categories/index');
    await citizen.see('网络不可用，请连接网络后重试。');
    await citizen.page.unroute(CALLS);
    await citizen.tap('button', '重试');
    await citizen
      .named('link', /^医疗保险/)
      .first()
      .waitFor();
  }, 30_000);

  test('a question whose answer was lost is asked once when it is sent again', async () => {
    const text = '外省住院回来还能报销吗，要带什么材料？';
    await fillIn(text);
    // It arrives and is stored; only the answer does not come back.
    await citizen.page.route('**/call/citizen', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await citizen.tap('button', '提交');
    await citizen.see('网络不可用，请连接网络后重试。');
    expect(await asked(text)).toBe(1);
    await citizen.page.unroute('**/call/citizen');
    await citizen.tap('button', '提交');
    await citizen.see('留言已收到');
    expect(await asked(text)).toBe(1);
  }, 30_000);

  test('what was written outlives leaving the app', async () => {
    const text = '退休以后医保还要不要继续交？';
    await fillIn(text);
    await citizen.open('');
    await citizen.tap('tab', '提问');
    await citizen.named('button', '提交').first().waitFor();
    expect(await citizen.page.getByRole('textbox', { name: '您的问题', exact: true }).inputValue()).toBe(text);
  }, 30_000);
});
