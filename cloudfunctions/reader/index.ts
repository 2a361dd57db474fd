import {
  page,
  presentCardCode,
  presentCalendar,
  presentCardPage,
  presentCardRow,
  presentCategoryRow,
  presentDirectory,
  presentFeaturedPage,
  presentFeaturedRow,
  presentFound,
  presentHome,
  presentHotSearches,
  presentRoundup,
  presentRoundupListRow,
} from '../core/presenters';
import { createRouter } from '../core/router';
import { callerOpenid } from '../core/services/wechat/identity';
import { wechatMiniProgramCode } from '../core/services/wechat/mini-program-code';
import { listCategories } from '../core/usecases/list-categories';
import { countSolvedBeforeAsking } from '../core/usecases/count-solved-before-asking';
import { countMissedSearch } from '../core/usecases/count-missed-search';
import { listFeatured } from '../core/usecases/list-featured';
import { listHotSearches } from '../core/usecases/list-hot-searches';
import { listRoundups } from '../core/usecases/list-roundups';
import { readAskGuide } from '../core/usecases/read-ask-guide';
import { readCalendar } from '../core/usecases/read-calendar';
import { readCard } from '../core/usecases/read-card';
import { readDirectory } from '../core/usecases/read-directory';
import { readFeatured } from '../core/usecases/read-featured';
import { readCardCode } from '../core/usecases/read-card-code';
import { readFeed } from '../core/usecases/read-feed';
import { readHome } from '../core/usecases/read-home';
import { readRoundup } from '../core/usecases/read-roundup';
import { reportViews } from '../core/usecases/report-views';
import { searchReading } from '../core/usecases/search-reading';

/** Public reading, also for callers without identity. */
export const main = createRouter('reader', {
  identity: callerOpenid,
  anonymous: true,
  handlers: {
    home: async (input, { now }) => presentHome(await readHome(input, now), now),
    categories: async (_input, { now }) => (await listCategories(now)).map(presentCategoryRow),
    feed: async (input, { now }) => page(await readFeed(input, now), (card) => presentCardRow(card, now)),
    card: async (input, { now }) => presentCardPage(await readCard(input, now), now),
    calendar: async (input, { now }) => presentCalendar(await readCalendar(input, now)),
    roundups: async (input, { now }) => page(await listRoundups(input, now), presentRoundupListRow),
    card_code: async (input, { now }) =>
      presentCardCode(await readCardCode(input, { codes: wechatMiniProgramCode, now })),
    roundup: async (input, { now }) => presentRoundup(await readRoundup(input, now), now),
    featured: async (input, { now }) => page(await listFeatured(input, now), presentFeaturedRow),
    answer: async (input, { now }) => presentFeaturedPage(await readFeatured(input, now), now),
    search: async (input, { now }) => ({
      rows: (await searchReading(input, now)).map((found) => presentFound(found, now)),
    }),
    hot_searches: async () => presentHotSearches(await listHotSearches()),
    search_missed: async (input, { now }) => ({ counted: await countMissedSearch(input, now) }),
    ask_guide: () => readAskGuide(),
    solved_before_asking: async (input, { now }) => ({ counted: await countSolvedBeforeAsking(input, now) }),
    directory: async (input, { now }) => presentDirectory(await readDirectory(input, now)),
    report_views: async (input, { now }) => {
      await reportViews(input, now);
      return { batchId: input.batchId };
    },
  },
});
