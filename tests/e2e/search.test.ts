import { type Hand, type Session, startSession } from './session';

const SEARCHES = '**/call/reader';

describe('search, in a browser', () => {
  let session: Session;
  let citizen: Hand;

  beforeAll(async () => {
    session = await startSession();
  }, 60_000);
  beforeEach(async () => {
    citizen = await session.as('dev-citizen-2');
  });
  afterEach(() => citizen.close());
  afterAll(() => session.close());

  const field = () => citizen.page.getByRole('searchbox', { name: '搜政策', exact: true }).filter({ visible: true });
  const look = (words: string) => field().first().fill(words);

  test('an everyday question with a wrong character finds the card, and opens it', async () => {
    await citizen.open('');
    await citizen.tap('button', /^搜政策/);
    await look('家里穷，底保怎么办');
    await citizen.see(/^找到 \d+ 条/);
    await citizen.tap('link', /低保怎么申请/);
    await citizen.page.waitForURL(/reader\/card\/index/);
    await citizen.see(/由县级民政部门确认/);
    await citizen.page.goBack();
    await citizen.tap('button', '清空');
    await citizen.see('最近搜过');
    await citizen.named('button', '搜 家里穷，底保怎么办').first().waitFor();
    await citizen.tap('link', '最近搜过，清空');
    await citizen.page.getByText('最近搜过').filter({ visible: true }).first().waitFor({ state: 'hidden' });
    expect(citizen.troubles).toEqual([]);
  }, 30_000);

  test('what the office points to is one tap away, and a category narrows it down', async () => {
    await citizen.open('pages/categories/index');
    await citizen.tap('button', /^搜政策/);
    await citizen.see('大家在搜');
    await citizen.tap('button', '搜 拖欠工资');
    await citizen
      .named('link', /拖欠工资/)
      .first()
      .waitFor();
    await citizen.tap('radio', '疫苗健康');
    await citizen.see('这个分类里没有找到“拖欠工资”。');
    await citizen.tap('button', '看全部分类');
    await citizen
      .named('link', /拖欠工资/)
      .first()
      .waitFor();
    expect(citizen.troubles).toEqual([]);
  }, 30_000);

  test('cards, featured answers and numbers to call stand apart, what was found is set off', async () => {
    await citizen.open('reader/search/index');
    await look('jiehundengji');
    await citizen.see('卡片');
    await citizen.see('精选留言');
    await citizen.see('办事电话');
    const marked = citizen.page.locator('.marked__found').filter({ visible: true }).first();
    expect(await marked.textContent()).toMatch(/结婚/);
  }, 30_000);

  test('nothing found leads to asking with the words already there, and is counted for the editors', async () => {
    const words = '外星人来了找谁登记户籍飞碟';
    await citizen.open('reader/search/index');
    await look('火星飞碟');
    await citizen.see(/^没有找到“火星飞碟”/);
    await citizen.page.waitForResponse(
      (response) => response.url().endsWith('/call/reader') && (response.request().postData() ?? '').includes('missed'),
    );
    const { docs } = await session.stack.cloud.engine.find('search_misses', { limit: 10 });
    expect(docs).toEqual([expect.objectContaining({ text: '火星飞碟', count: 1 })]);
    await citizen.tap('button', '去提问');
    await citizen.named('button', '提交').first().waitFor();
    const box = citizen.page.locator('textarea').filter({ visible: true }).first();
    expect(await box.inputValue()).toBe('火星飞碟');
    // What somebody has begun to write is not replaced.
    await box.fill(words);
    await citizen.open('reader/search/index');
    await look('火星飞碟');
    await citizen.tap('button', '去提问');
    await citizen.named('button', '提交').first().waitFor();
    expect(await citizen.page.locator('textarea').filter({ visible: true }).first().inputValue()).toBe(words);
  }, 30_000);

  test('of answers that overtake one another the latest question counts', async () => {
    await citizen.open('reader/search/index');
    await citizen.see('大家在搜');
    await citizen.page.route(SEARCHES, async (route) => {
      if ((route.request().postData() ?? '').includes('公积金')) await new Promise((done) => setTimeout(done, 1_500));
      await route.continue();
    });
    await look('公积金');
    await citizen.page.waitForRequest((request) => (request.postData() ?? '').includes('公积金'));
    await look('盲人坐公交');
    await citizen
      .named('link', /盲人坐公交/)
      .first()
      .waitFor();
    await citizen.page.waitForTimeout(1_800);
    expect(await citizen.named('link', /公积金/).count()).toBe(0);
    await citizen
      .named('link', /盲人坐公交/)
      .first()
      .waitFor();
  }, 30_000);

  test('without a network it says so, keeps the words, and searches on retry', async () => {
    await citizen.open('reader/search/index');
    await citizen.see('大家在搜');
    await citizen.page.route(SEARCHES, (route) => route.abort());
    await look('失业金');
    await citizen.see('网络不可用，请连接网络后重试。');
    expect(await field().first().inputValue()).toBe('失业金');
    await citizen.page.unroute(SEARCHES);
    await citizen.tap('button', '重试');
    await citizen
      .named('link', /失业金/)
      .first()
      .waitFor();
  }, 30_000);
});
