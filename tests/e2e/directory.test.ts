import { type Hand, type Session, startSession } from './session';

describe('the service directory, in a browser', () => {
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

  /** The numbers the page asked the phone to call, in place of calling them. */
  async function interceptCalls(): Promise<string[]> {
    const numbers: string[] = [];
    const devtools = await citizen.context.newCDPSession(citizen.page);
    await devtools.send('Page.enable');
    devtools.on('Page.frameRequestedNavigation', ({ url }) => {
      if (url.startsWith('tel:')) numbers.push(url.slice('tel:'.length));
    });
    return numbers;
  }

  const look = (words: string) =>
    citizen.page.getByRole('searchbox', { name: '找单位或事情' }).filter({ visible: true }).fill(words);

  test('a citizen chooses a county, finds the medical insurance hotline, and calls it', async () => {
    await citizen.open('pages/mine/index');
    await citizen.tap('button', '办事电话');
    await citizen.see('全国热线');
    await citizen.tap('button', '所在地区，请选择');
    await citizen.tap('radio', '贵阳');
    await citizen.tap('radio', '南明区');
    await citizen.see('南明区政务服务中心');
    await citizen.see(/没有单独的号码/);
    await citizen.see('贵阳市医疗保障局');
    const calls = await interceptCalls();
    await look('看病报销');
    await citizen.see('找到的电话');
    await citizen.tap('button', /^医疗保障服务热线/);
    await citizen.page.waitForTimeout(200);
    expect(calls).toEqual(['12393']);
    expect(citizen.troubles).toEqual([]);
  }, 30_000);

  test('the region is remembered on the device, and nothing found leads to 12345', async () => {
    await citizen.open('reader/directory/index');
    await citizen.tap('button', '所在地区，请选择');
    await citizen.tap('radio', '黔东南');
    await citizen.tap('radio', '天柱县');
    await citizen.see('天柱县政务服务中心');
    await citizen.open('reader/directory/index');
    await citizen.see('天柱县政务服务中心');
    await look('宇宙飞船');
    await citizen.see(/没有找到对口的电话/);
    await citizen.named('button', '打 12345').first().waitFor();
    await citizen.tap('button', '清空');
    await citizen.see('天柱县政务服务中心');
  }, 30_000);

  test.each([
    ['pinyin', 'gongjijin', /^住房公积金热线/],
    ['a wrong character', '社宝', /^人力资源社会保障服务热线/],
    ['everyday words', '老板欠薪', /^人力资源社会保障服务热线/],
  ])(
    'finds whom to call by %s',
    async (_name, words, name) => {
      await citizen.open('reader/directory/index');
      await citizen.see('全国热线');
      await look(words);
      await citizen.see('找到的电话');
      await citizen.named('button', name).first().waitFor();
    },
    30_000,
  );

  test('without a network the last numbers stay readable', async () => {
    await citizen.open('reader/directory/index');
    await citizen.see('全国热线');
    await citizen.page.route('**/call/**', (route) => route.abort());
    await citizen.open('reader/directory/index');
    await citizen.see('网络不可用');
    await citizen.see('医疗保障服务热线');
  }, 30_000);
});

describe('featured answers and roundups on pages of their own', () => {
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

  test('the chosen category stays in the address, and an answer opens on its own page and comes back', async () => {
    await citizen.open('reader/featured/index');
    await citizen.tap('radio', '婚姻户政');
    await citizen.see(/^户口簿在老家/);
    expect(citizen.page.url()).toMatch(/#\/reader\/featured\/index\?categoryId=household$/);
    await citizen.page.reload();
    await citizen.tap('link', /^问：户口簿在老家/);
    await citizen.see('答复引用的政策卡片');
    await citizen
      .named('button', /^打电话问/)
      .first()
      .waitFor();
    await citizen.page.goBack();
    expect(await citizen.named('radio', '婚姻户政').first().getAttribute('aria-checked')).toBe('true');
    expect(citizen.page.url()).toContain('categoryId=household');
    expect(citizen.troubles).toEqual([]);
  }, 30_000);

  test('a category without any says so and leads back to all', async () => {
    await citizen.open('reader/featured/index?categoryId=minors');
    await citizen.see('这个分类还没有精选留言。');
    await citizen.tap('button', '看全部');
    await citizen.named('link', /^问：/).first().waitFor();
    expect(citizen.page.url()).not.toContain('categoryId');
  }, 30_000);

  test.each([
    ['an answer', 'reader/answer/index?id=none', /已经下线/],
    ['a roundup', 'reader/roundup/index?id=none', /已经下线/],
    ['a page', 'reader/nonsense/index', /这个页面不在了/],
  ])(
    '%s that is no more says so and shows ways on',
    async (_name, path, words) => {
      await citizen.open(path);
      await citizen.see(words);
      await citizen.tap('button', '办事电话');
      await citizen.see('全国热线');
    },
    30_000,
  );

  test('the footer leads to feedback and complaint, with operator and filing number', async () => {
    await citizen.open('pages/mine/index');
    await citizen.see(/主办$/);
    await citizen.see(/备案/);
    await citizen.tap('link', '意见反馈 · 投诉');
    await citizen.see('对这个小程序的意见');
    await citizen.named('button', '打 12345 投诉').first().waitFor();
    await citizen.tap('button', '写意见');
    await citizen.see('我要提问');
  }, 30_000);
});
