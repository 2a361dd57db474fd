import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Stack, startStack } from '../support/stack';
import { MiniProgram } from '../support/weapp/mini-program';
import { attribute } from '../support/weapp/screen';
import '../host/own-lmdb';

const DIST = join(__dirname, '../../dist/weapp');
const CARD = 'pension-where';
/** 朋友圈内打开(单页模式) */
const MOMENTS = 1154;

interface Message {
  title: string;
  path?: string;
  query?: string;
  imageUrl: string;
}

let stack: Stack;
let phone: MiniProgram;
/** Functions and actions called since the phone was opened. */
let calls: string[] = [];

beforeAll(async () => {
  stack = await startStack();
}, 60_000);
afterAll(() => stack.close());
afterEach(() => {
  phone.close();
  expect(phone.problems).toEqual([]);
});

async function open(path: string | undefined, more: { scene?: number; openid?: string } = {}): Promise<void> {
  calls = [];
  const { scene, openid } = more;
  phone = await MiniProgram.launch({
    dist: DIST,
    storage: new Map(),
    path,
    scene,
    callFunction: ({ name, data }) => {
      calls.push(`${name}.${(data as { action: string }).action}`);
      return stack.cloud.call(name, data as Record<string, unknown>, { openid });
    },
  });
}

const read = async <T>(action: string, data: object): Promise<T> => {
  const answer = await stack.cloud.call('reader', { action, data });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.data as T;
};
const question = async () => (await read<{ question: string }>('card', { id: CARD })).question;
const firstRoundup = async () => (await read<{ roundups: { id: string; title: string }[] }>('home', {})).roundups[0];
const firstFeatured = async () => (await read<{ rows: { id: string; question: string }[] }>('featured', {})).rows[0];

/** The picture is in the package, and the page that opens exists. */
function expectReachable({ path, imageUrl }: Message): void {
  expect(imageUrl).toMatch(/^\/reader\/pictures\/\w+\.jpg$/);
  expect(existsSync(join(DIST, imageUrl))).toBe(true);
  if (path !== undefined) expect(existsSync(join(DIST, `${path.split('?')[0]}.wxml`))).toBe(true);
}

describe('what is sent of a page', () => {
  const pages: [name: string, page: () => Promise<{ path: string; query: string; title: string }>][] = [
    ['a card', async () => ({ path: 'reader/card/index', query: `id=${CARD}`, title: await question() })],
    [
      'a roundup',
      async () => {
        const roundup = await firstRoundup();
        return { path: 'reader/roundup/index', query: `id=${roundup?.id}`, title: roundup?.title ?? '' };
      },
    ],
    [
      'a featured answer',
      async () => {
        const answer = await firstFeatured();
        return { path: 'reader/answer/index', query: `id=${answer?.id}`, title: answer?.question ?? '' };
      },
    ],
  ];

  test.each(pages)(
    '%s goes to chats, Moments and favourites, and opens there',
    async (_name, page) => {
      const { path, query, title } = await page();
      await open(`${path}?${query}`, { openid: 'dev-citizen-1' });
      await phone.sees(title);
      const chat = phone.fire('onShareAppMessage', { from: 'menu' }) as Message;
      expect(chat).toMatchObject({ title, path: `/${path}?${query}` });
      expectReachable(chat);
      for (const hook of ['onShareTimeline', 'onAddToFavorites']) {
        const message = phone.fire(hook) as Message;
        expect({ hook, ...message }).toMatchObject({ hook, title, query });
        expectReachable(message);
      }
    },
    30_000,
  );

  test('the list of featured answers opens on its category', async () => {
    const answer = await read<{ rows: { categoryId: string }[] }>('featured', {});
    const categoryId = answer.rows.find((row) => row.categoryId !== null)?.categoryId ?? '';
    await open(`reader/featured/index?categoryId=${categoryId}`, { openid: 'dev-citizen-1' });
    await phone.sees('答复');
    const chat = phone.fire('onShareAppMessage', { from: 'menu' }) as Message;
    expect(chat).toMatchObject({
      path: `/reader/featured/index?categoryId=${categoryId}`,
      imageUrl: `/reader/pictures/${categoryId}.jpg`,
    });
    expectReachable(chat);
  }, 30_000);

  test("today sends its headline's card, and nothing to Moments", async () => {
    const { headline } = await read<{ headline: { id: string; question: string } }>('home', {});
    await open(undefined, { openid: 'dev-citizen-1' });
    await phone.sees(headline.question);
    const chat = phone.fire('onShareAppMessage', { from: 'menu' }) as Message;
    expect(chat).toMatchObject({ title: headline.question, path: `/reader/card/index?id=${headline.id}` });
    expectReachable(chat);
    expect(phone.fire('onShareTimeline')).toBeUndefined();
  }, 30_000);
});

test('a scanned mini-program code opens its card', async () => {
  await open(`reader/card/index?scene=${encodeURIComponent(CARD)}`, { openid: 'dev-citizen-1' });
  await phone.sees(await question());
}, 30_000);

test('a poster that cannot be drawn says so and how to go on', async () => {
  await open(`poster/card/index?id=${CARD}`, { openid: 'dev-citizen-1' });
  await phone.sees('海报没有画出来');
}, 30_000);

describe('single-page mode', () => {
  /** Whatever a person would take for something to tap. */
  const toTap = () =>
    phone.screen
      .elements()
      .filter(
        (element) =>
          ['button', 'link'].includes(String(attribute(element, 'aria-role'))) ||
          (element as { is?: string }).is === 'button',
      )
      .map((element) => attribute(element, 'aria-label') ?? 'without a name');

  test('a card is whole, has nothing dead to tap, and asks for no identity', async () => {
    const card = await read<{ question: string; answer: string; hotline: string }>('card', { id: CARD });
    await open(`reader/card/index?id=${CARD}`, { scene: MOMENTS });
    await phone.sees(card.question);
    for (const words of [card.answer, '政策依据', card.hotline, '前往小程序']) await phone.sees(words);
    for (const words of ['提问', '打电话问', '分享', '收藏夹', '相关卡片']) {
      expect({ words, shown: phone.screen.findAll(words).length }).toEqual({ words, shown: 0 });
    }
    expect(toTap()).toEqual([]);
    expect(phone.device.titles).toEqual([]);
    expect(calls.filter((call) => !call.startsWith('reader.'))).toEqual([]);
  }, 30_000);

  test('the same card within the program has its buttons', async () => {
    await open(`reader/card/index?id=${CARD}`, { openid: 'dev-citizen-1' });
    await phone.sees(await question());
    expect(toTap()).toEqual(expect.arrayContaining([`分享：${await question()}`]));
    expect(toTap().length).toBeGreaterThan(4);
  }, 30_000);

  test.each([
    ['roundup', async () => `reader/roundup/index?id=${(await firstRoundup())?.id}`],
    ['featured answer', async () => `reader/answer/index?id=${(await firstFeatured())?.id}`],
    ['card that is not there', async () => 'reader/card/index?id=none'],
  ])(
    'a %s has nothing dead to tap',
    async (_name, path) => {
      await open(await path(), { scene: MOMENTS });
      await phone.until('an answer', () => (calls.length > 0 && phone.screen.text().length > 20) || undefined);
      expect(toTap()).toEqual([]);
      expect(calls.filter((call) => !call.startsWith('reader.'))).toEqual([]);
    },
    30_000,
  );
});
