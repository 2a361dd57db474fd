import { ERROR_MESSAGES, type ErrorCode } from '@core/contract/constants';
import type { Page, Route } from 'playwright-core';
import { type Hand, type Session, startSession } from './session';

const CITIZEN = 'dev-citizen-1';
const OPERATOR = 'dev-operator-1';
const REF = '7k2m9qx4tb';

/** A screen whose content is one answer of the server, and how its states read. */
interface Screen {
  name: string;
  path: string;
  person: string;
  /** The call that fills it, as `function.action`. */
  fills: string;
  /** An answer with nothing in it, and the sentence it leads to; where a screen has no such state, absent. */
  empty?: { data: unknown; words: string | RegExp };
}

const NO_ROWS = { rows: [] };

const SCREENS: readonly Screen[] = [
  {
    name: 'today',
    path: 'pages/today/index',
    person: CITIZEN,
    fills: 'reader.home',
    empty: {
      data: {
        version: 'v',
        today: '2026-11-25',
        workday: true,
        headline: null,
        latest: NO_ROWS,
        categories: [],
        roundups: [],
      },
      words: /还没有|稍后/,
    },
  },
  { name: 'categories', path: 'pages/categories/index', person: CITIZEN, fills: 'reader.categories' },
  {
    name: 'the cards of a category',
    path: 'reader/feed/index?categoryId=medical',
    person: CITIZEN,
    fills: 'reader.feed',
    empty: { data: NO_ROWS, words: /还没有/ },
  },
  { name: 'a card', path: 'reader/card/index?id=pension-where', person: CITIZEN, fills: 'reader.card' },
  { name: 'a roundup', path: 'reader/roundup/index?id=r', person: CITIZEN, fills: 'reader.roundup' },
  {
    name: 'featured answers',
    path: 'reader/featured/index',
    person: CITIZEN,
    fills: 'reader.featured',
    empty: { data: NO_ROWS, words: /还没有/ },
  },
  {
    name: 'my questions',
    path: 'citizen/my-questions/index',
    person: CITIZEN,
    fills: 'citizen.my_questions',
    empty: { data: NO_ROWS, words: /还没有/ },
  },
  { name: 'one of them', path: 'citizen/question/index?id=q', person: CITIZEN, fills: 'citizen.my_question' },
  {
    name: 'the inbox',
    path: 'desk/inbox/index',
    person: OPERATOR,
    fills: 'desk.inbox',
    empty: {
      data: { counts: { new: 0, answered: 0 }, list: 'new', page: NO_ROWS },
      words: '没有待受理的留言，都接住了。',
    },
  },
  { name: 'a question at the desk', path: 'desk/question/index?id=q', person: OPERATOR, fills: 'desk.question' },
];

const refusal = (code: ErrorCode) => ({ ok: false, error: { code, message: ERROR_MESSAGES[code], ref: REF } });

let opened: Promise<Session> | undefined;
/** One browser and one stack for all of them. */
const session = (): Promise<Session> => {
  opened ??= startSession();
  return opened;
};
afterAll(async () => (await opened)?.close());

describe.each(SCREENS)('$name', ({ path, person, fills, empty }) => {
  const [fn = '', action = ''] = fills.split('.');
  let hand: Hand;
  let page: Page;

  beforeAll(async () => {
    hand = await (await session()).as(person);
    page = hand.page;
  }, 60_000);
  afterAll(() => hand.close());
  // The device forgets, and leaves the page, before what was held back may come through: an answer that was kept would
  // stand in the next fault's place.
  afterEach(async () => {
    await page.evaluate((who) => {
      localStorage.clear();
      localStorage.setItem('dev-person', who);
    }, person);
    await page.goto('about:blank');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  /** Answers the screen's own call so; every other call goes through. */
  async function openWith(answer: (route: Route) => Promise<void>): Promise<void> {
    await page.route(`**/call/${fn}`, async (route) => {
      const asked = route.request().postDataJSON() as { action?: string };
      await (asked.action === action ? answer(route) : route.continue());
    });
    await hand.open(path);
  }
  const answering = (body: unknown) => (route: Route) => route.fulfill({ json: body });
  const skeleton = () => page.locator('[class^=skeleton]').filter({ visible: true }).first();

  test('loading, it shows the shape of what comes', async () => {
    await openWith(() => new Promise(() => {}));
    await skeleton().waitFor();
  }, 30_000);

  test('a fault says so, with its number, and the way to try again', async () => {
    await openWith(answering(refusal('internal')));
    await hand.see(ERROR_MESSAGES.internal);
    await hand.see(`编号 ${REF}`);
    await hand.named('button', '重试').first().waitFor();
  }, 30_000);

  test('without network it says so, and what to do; no number', async () => {
    await openWith((route) => route.abort());
    await hand.see(ERROR_MESSAGES.offline);
    await hand.named('button', '重试').first().waitFor();
    expect(await page.getByText('编号').filter({ visible: true }).count()).toBe(0);
  }, 30_000);

  test('without permission it leads back to where everyone may be', async () => {
    await openWith(answering(refusal('forbidden')));
    await hand.see(ERROR_MESSAGES.forbidden);
    await hand.named('button', '回到今日').first().waitFor();
    await skeleton().waitFor({ state: 'hidden' });
  }, 30_000);

  if (empty) {
    test('with nothing in it, it says that there is nothing yet', async () => {
      await openWith(answering({ ok: true, data: empty.data }));
      await hand.see(empty.words);
      await skeleton().waitFor({ state: 'hidden' });
    }, 30_000);
  }
});
