import { join } from 'node:path';
import type { CardPageRecord, FeaturedRecord, MarkRecord, ViewCounterRecord } from '@core/domain/records';
import { type Stack, startStack } from '../support/stack';
import { MiniProgram } from '../support/weapp/mini-program';
import '../host/own-lmdb';

const DIST = join(__dirname, '../../dist/weapp');
const CITIZEN = 'dev-citizen-1';
/** A tap this much later is another tap. */
const ANOTHER_TAP = 700;

describe('what a reader marks, on the compiled mini program', () => {
  let stack: Stack;
  let cards: { id: string; question: string }[] = [];
  const calls: string[] = [];

  const phoneOf = (openid: string, path: string, storage = new Map<string, unknown>()): Promise<MiniProgram> =>
    MiniProgram.launch({
      dist: DIST,
      storage,
      path,
      callFunction: ({ name, data }) => {
        calls.push(`${name}.${(data as { action: string }).action}`);
        return stack.cloud.call(name, data as Record<string, unknown>, { openid });
      },
    });
  const close = (phone: MiniProgram) => {
    phone.close();
    expect(phone.problems).toEqual([]);
  };
  const stored = async <Record>(collection: string, filter: object): Promise<Record[]> =>
    (await stack.cloud.engine.find(collection, { filter: filter as never })).docs as unknown as Record[];
  const eventually = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const anotherTap = () => new Promise((resolve) => setTimeout(resolve, ANOTHER_TAP));
  const cardAt = (index: number) => cards[index] ?? { id: '', question: '' };

  beforeAll(async () => {
    stack = await startStack();
    const answer = await stack.cloud.call('reader', { action: 'feed', data: {} });
    if (!answer.ok) throw new Error(answer.error.message);
    cards = (answer.data as { rows: typeof cards }).rows;
  }, 60_000);
  afterAll(() => stack.close());

  test('a double tap is one vote; 没解决 takes its place with a reason', async () => {
    const { id } = cardAt(0);
    const votes = async () => (await stored<CardPageRecord>('card_pages', { _id: id }))[0];
    const phone = await phoneOf(CITIZEN, `reader/card/index?id=${id}`);
    const button = await phone.until('有用', () => phone.screen.findAll('有用')[0]);
    phone.screen.tap(button);
    phone.screen.tap(button);
    await phone.sees('1 人觉得有用');
    await eventually(async () => (await votes())?.useful === 1);
    await anotherTap();
    await phone.tap('没解决');
    await phone.tap('看不懂');
    await phone.sees('您的意见已经记下');
    expect(await votes()).toMatchObject({ useful: 0, unsolved: { unclear: 1 } });
    expect(await stored<MarkRecord>('marks', { subjectId: id })).toHaveLength(1);
    await phone.tap('知道了');
    close(phone);
  }, 30_000);

  test('a favourite is in 我的收藏, the card in 浏览记录; another phone learns of it in one call of its life', async () => {
    const { id, question } = cardAt(1);
    const phone = await phoneOf(CITIZEN, `reader/card/index?id=${id}`);
    await phone.tap('收藏');
    await phone.until('已收藏', () => phone.screen.findAll('已收藏，再点一次取消')[0]);
    await eventually(async () => (await stored('marks', { subjectId: id })).length === 1);
    close(phone);

    const storage = new Map<string, unknown>();
    const other = await phoneOf(CITIZEN, `reader/card/index?id=${id}`, storage);
    await other.until('已收藏', () => other.screen.findAll('已收藏，再点一次取消')[0]);
    close(other);
    calls.length = 0;
    const again = await phoneOf(CITIZEN, `reader/card/index?id=${id}`, storage);
    await again.until('已收藏', () => again.screen.findAll('已收藏，再点一次取消')[0]);
    await again.sees(question);
    expect(calls).not.toContain('citizen.marks');
    close(again);

    const favourites = await phoneOf(CITIZEN, 'citizen/favourites/index', storage);
    await favourites.sees(question);
    close(favourites);
    const history = await phoneOf(CITIZEN, 'citizen/history/index', storage);
    await history.sees('今天');
    await history.sees(question);
    await history.tap('清空浏览记录');
    await history.sees('还没有看过的卡片');
    close(history);
  }, 30_000);

  test('a featured answer is liked', async () => {
    const [before] = await stored<FeaturedRecord>('featured', { state: 'published' });
    const phone = await phoneOf(CITIZEN, `reader/answer/index?id=${before?._id}`);
    const likes = before?.likes ?? 0;
    await phone.tap(`点赞，${likes > 0 ? `${likes} 人觉得有帮助` : '觉得有帮助'}`);
    await phone.sees(`${likes + 1} 人觉得有帮助`);
    await eventually(
      async () => (await stored<FeaturedRecord>('featured', { _id: before?._id }))[0]?.likes === likes + 1,
    );
    close(phone);
  }, 30_000);

  test('views are told when the app goes to the background', async () => {
    const { id } = cardAt(2);
    const phone = await phoneOf(CITIZEN, `reader/card/index?id=${id}`);
    await phone.sees(cardAt(2).question);
    calls.length = 0;
    await phone.reopen();
    await eventually(async () => (await stored<ViewCounterRecord>('view_counters', { cardId: id }))[0]?.count === 1);
    await phone.reopen();
    expect(calls.filter((call) => call === 'reader.report_views')).toHaveLength(1);
    close(phone);
  }, 30_000);
});
