import type { CardPageRecord, FeaturedRecord, MarkRecord, ViewCounterRecord } from '@core/domain/records';
import { type Hand, type Session, startSession } from './session';

const CITIZEN = 'dev-citizen-1';
const CALLS = '**/call/citizen';

describe('what a reader marks', () => {
  let session: Session;
  const hands: Hand[] = [];
  /** Published cards, one for each test that needs one of its own. */
  let cards: { id: string; question: string }[] = [];

  const call = async <Data>(action: string): Promise<Data> => {
    const answer = await session.stack.cloud.call('reader', { action, data: {} });
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.data as Data;
  };
  const stored = async <Record>(collection: string, filter: object): Promise<Record[]> =>
    (await session.stack.cloud.engine.find(collection, { filter: filter as never })).docs as unknown as Record[];
  /** The database is asked again until it says so: what a screen shows at once arrives a moment later. */
  const stands = async <Value>(read: () => Promise<Value>, expected: Value): Promise<void> => {
    const end = Date.now() + 10_000;
    while (JSON.stringify(await read()) !== JSON.stringify(expected) && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await read()).toEqual(expected);
  };
  const usefulOf = async (id: string) => (await stored<CardPageRecord>('card_pages', { _id: id }))[0]?.useful ?? 0;
  const marksOf = async (subjectId: string) =>
    (await stored<MarkRecord>('marks', { subjectId })).map((mark) => mark.kind).sort();

  const someone = async (person?: string): Promise<Hand> => {
    const hand = await session.as(person);
    hands.push(hand);
    return hand;
  };
  const cardAt = (index: number) => {
    const card = cards[index];
    if (!card) throw new Error(`there is no card ${index}`);
    return card;
  };
  const openCard = async (hand: Hand, index: number) => {
    await hand.open(`reader/card/index?id=${cardAt(index).id}`);
    await hand.see(cardAt(index).question);
    return cardAt(index).id;
  };

  beforeAll(async () => {
    session = await startSession();
    cards = (await call<{ rows: typeof cards }>('feed')).rows;
  }, 60_000);
  afterAll(() => session.close());

  test('有用 is one vote however often it is tapped in a hurry, shows at once, and can be taken back', async () => {
    const citizen = await someone(CITIZEN);
    const id = await openCard(citizen, 0);
    await citizen.tapTwice('button', '有用');
    await citizen.see('1 人觉得有用');
    await stands(() => usefulOf(id), 1);
    expect(await marksOf(id)).toEqual(['vote']);
    await citizen.page.waitForTimeout(700);
    await citizen.tap('button', '已选有用，再点一次取消');
    await citizen.named('button', '有用').first().waitFor();
    await stands(() => usefulOf(id), 0);
    expect(await marksOf(id)).toEqual([]);
  }, 30_000);

  test('没解决 asks why, thanks, and leads to a question; a mind can be changed', async () => {
    const citizen = await someone(CITIZEN);
    const id = await openCard(citizen, 1);
    await citizen.tap('button', '有用');
    await citizen.see('1 人觉得有用');
    await citizen.page.waitForTimeout(700);
    await citizen.tap('button', '没解决');
    for (const words of ['看不懂', '已过时', '不适用我', '没答到点上']) await citizen.see(words);
    await citizen.tap('radio', '不适用我');
    await citizen.see('谢谢您');
    const counts = async () => {
      const [page] = await stored<CardPageRecord>('card_pages', { _id: id });
      return page && { useful: page.useful, unsolved: page.unsolved };
    };
    await stands(counts, { useful: 0, unsolved: { unclear: 0, outdated: 0, not_mine: 1, off_point: 0 } });
    expect(await marksOf(id)).toEqual(['vote']);
    await citizen.tap('button', '去提问');
    await citizen.named('button', '提交').first().waitFor();
    await openCard(citizen, 1);
    await citizen.named('button', '已选没解决，点开可以修改').first().waitFor();
    expect(await citizen.page.getByText('人觉得有用').count()).toBe(0);
  }, 30_000);

  test('a vote that does not get through is undone, says so, and works later', async () => {
    const citizen = await someone(CITIZEN);
    const id = await openCard(citizen, 2);
    await citizen.page.route(CALLS, (route) => route.abort());
    await citizen.tap('button', '有用');
    await citizen.see('网络不可用，请连接网络后重试。');
    await citizen.named('button', '有用').first().waitFor();
    expect(await citizen.page.getByText('人觉得有用').filter({ visible: true }).count()).toBe(0);
    await citizen.page.unroute(CALLS);
    await citizen.page.waitForTimeout(700);
    await citizen.tap('button', '有用');
    await citizen.see('1 人觉得有用');
    await stands(() => usefulOf(id), 1);
  }, 30_000);

  test('a favourite is found under 我的, and by another phone of the same person', async () => {
    const citizen = await someone(CITIZEN);
    const id = await openCard(citizen, 3);
    await citizen.tap('button', '收藏');
    await citizen.named('button', '已收藏，再点一次取消').first().waitFor();
    await stands(() => marksOf(id), ['favourite']);
    await citizen.open('pages/mine/index');
    await citizen.tap('button', '我的收藏');
    await citizen.see(cardAt(3).question);

    const otherPhone = await someone(CITIZEN);
    await openCard(otherPhone, 3);
    await otherPhone.tap('button', '已收藏，再点一次取消');
    await stands(() => marksOf(id), []);
    await otherPhone.open('citizen/favourites/index');
    await otherPhone.see('还没有收藏');
  }, 30_000);

  test('a favourite that was taken down shows nothing of itself and can be put away', async () => {
    const citizen = await someone('dev-citizen-2');
    const id = await openCard(citizen, 4);
    await citizen.tap('button', '收藏');
    await stands(() => marksOf(id), ['favourite']);
    await session.stack.cloud.engine.update('cards', { filter: { _id: id }, update: { $set: { state: 'withdrawn' } } });
    await citizen.open('citizen/favourites/index');
    await citizen.see('这张卡片已经下线');
    expect(await citizen.page.getByText(cardAt(4).question).filter({ visible: true }).count()).toBe(0);
    await citizen.tap('button', '移出收藏');
    await citizen.see('还没有收藏');
    await session.stack.cloud.engine.update('cards', { filter: { _id: id }, update: { $set: { state: 'published' } } });
  }, 30_000);

  test('a featured answer is liked once a person and keeps it on the next visit', async () => {
    const citizen = await someone(CITIZEN);
    const first = (await call<{ rows: { id: string; likes: number }[] }>('featured')).rows[0];
    if (!first) throw new Error('the seeds have featured answers');
    const likesOf = async () => (await stored<FeaturedRecord>('featured', { _id: first.id }))[0]?.likes;
    await citizen.open('reader/featured/index');
    await citizen.named('button', /^点赞/).first().tap();
    await citizen
      .named('button', `已点赞，${first.likes + 1} 人觉得有帮助，再点一次取消`)
      .first()
      .waitFor();
    await stands(likesOf, first.likes + 1);
    await citizen.open('reader/featured/index');
    await citizen
      .named('button', /^已点赞/)
      .first()
      .waitFor();
    await citizen
      .named('button', /^已点赞/)
      .first()
      .tap();
    await stands(likesOf, first.likes);
  }, 30_000);

  test('a like whose answer was lost is found again on the next visit', async () => {
    const citizen = await someone(CITIZEN);
    await citizen.open('reader/featured/index');
    await citizen.page.route(CALLS, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await citizen.named('button', /^点赞/).first().tap();
    await citizen.see('网络不可用，请连接网络后重试。');
    await citizen.page.unroute(CALLS);
    await citizen.open('reader/featured/index');
    const liked = citizen.named('button', /^已点赞/).first();
    await liked.waitFor();
    await liked.tap();
    await citizen.named('button', /^点赞/).first().waitFor();
  }, 30_000);

  test('the history lists what was read on this phone, newest first, and can be cleared', async () => {
    const citizen = await someone(CITIZEN);
    await openCard(citizen, 5);
    await openCard(citizen, 6);
    await openCard(citizen, 5);
    await citizen.open('citizen/history/index');
    await citizen.see('今天');
    const questions = [cardAt(5).question, cardAt(6).question];
    expect(await citizen.named('link', /./).allInnerTexts()).toEqual(
      questions.map((question) => expect.stringContaining(question)),
    );
    await citizen.tap('button', '清空浏览记录');
    await citizen.page.getByText('清空', { exact: true }).filter({ visible: true }).last().tap();
    await citizen.see('还没有看过的卡片');
  }, 30_000);

  test('cards opened are told in one batch when the app goes to the background; what was not sent is not counted', async () => {
    const citizen = await someone(CITIZEN);
    const reports: unknown[] = [];
    citizen.page.on('request', (request) => {
      if (request.url().endsWith('/call/reader')) reports.push(request.postDataJSON());
    });
    const viewsOf = async (index: number) =>
      (await stored<ViewCounterRecord>('view_counters', { cardId: cardAt(index).id })).reduce(
        (sum, one) => sum + one.count,
        0,
      );
    const before = [await viewsOf(7), await viewsOf(8)];

    await openCard(citizen, 7);
    // Further cards without loading the app afresh, which would end it.
    await citizen.page.evaluate((id) => {
      location.hash = `#/reader/card/index?id=${id}`;
    }, cardAt(8).id);
    await citizen.see(cardAt(8).question);
    const reported = () => reports.filter((sent) => (sent as { action: string }).action === 'report_views');
    expect(reported()).toEqual([]);
    await citizen.page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      window.dispatchEvent(new Event('visibilitychange'));
    });
    await stands(
      async () => [await viewsOf(7), await viewsOf(8)],
      before.map((count) => count + 1),
    );
    expect(reported()).toHaveLength(1);

    const killed = await someone(CITIZEN);
    await openCard(killed, 7);
    // A browser that is closed still says goodbye; a renderer that crashes does not.
    await killed.page.goto('chrome://crash').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await viewsOf(7)).toBe((before[0] ?? 0) + 1);
  }, 30_000);

  test('whom nobody knows has no button that would lead nowhere', async () => {
    const visitor = await someone();
    await visitor.page.addInitScript(() => {
      if (location.protocol !== 'about:') localStorage.setItem('dev-person', '');
    });
    const { engine } = session.stack.cloud;
    await engine.update('card_pages', { filter: { _id: cardAt(9).id }, update: { $set: { useful: 7 } } });
    await openCard(visitor, 9);
    await visitor.see('7 人觉得有用');
    for (const words of ['有用', '没解决', '收藏']) expect(await visitor.named('button', words).count()).toBe(0);
    await visitor.open('reader/featured/index');
    await visitor.see('人觉得有帮助');
    expect(await visitor.named('button', /点赞/).count()).toBe(0);
  }, 30_000);

  test('all the while the console stayed clean but for the calls that were cut off', () => {
    const troubles = hands.flatMap((hand) => hand.troubles);
    expect(troubles.filter((trouble) => !trouble.includes('ERR_FAILED'))).toEqual([]);
  });
});
