import type { CallResult } from '@core/contract';
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

  /** What a call answers that is expected to succeed. */
  async function done(calling: Promise<unknown>): Promise<{ id: string }> {
    const answer = (await calling) as CallResult<{ id: string }>;
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.data;
  }

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

  test('words sent while the office acted, whose answer was lost, stand in the thread once', async () => {
    const { cloud } = session.stack;
    const input = {
      ...{ commandId: 'e2e-network-ask-000001', kind: 'enquiry', categoryId: 'medical', regionCode: '520100' },
      ...{ text: '慢性病的药在社区能报销吗？', mayBePublic: false, aboutMinor: false },
    };
    const { id } = await done(cloud.call('citizen', { action: 'ask', data: input }, { openid: 'dev-citizen-1' }));
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.tap('button', '补充几句');
    await citizen.write('想补充或再问什么', '我是高血压，参加的是居民医保。');
    // The office is faster: what the asker read is not the newest any more.
    const note = { commandId: 'e2e-network-note-00001', id, version: 1, text: '先问社区医院', mentions: [] };
    await done(cloud.call('desk', { action: 'note', data: note }, { openid: 'dev-operator-1' }));
    // Refused once as written on an older question, it is sent anew; that arrives, and only the answer does not come back.
    let sent = 0;
    await citizen.page.route('**/call/citizen', async (route) => {
      if (!route.request().postData()?.includes('"follow_up"')) return route.continue();
      sent += 1;
      if (sent === 1) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await citizen.tap('button', '发送');
    await citizen.see('网络不可用，请连接网络后重试。');
    expect(sent).toBe(2);
    await citizen.page.unroute('**/call/citizen');
    await citizen.tap('button', '发送');
    await citizen.page.getByRole('button', { name: '发送', exact: true }).first().waitFor({ state: 'detached' });
    await citizen.see('我是高血压，参加的是居民医保。');
    const { docs } = await cloud.engine.find('entries', { filter: { questionId: id, type: 'follow_up' } });
    expect(docs).toHaveLength(1);
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
