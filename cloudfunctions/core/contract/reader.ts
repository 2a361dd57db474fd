import { z } from 'zod';
import { answers } from './action';
import { LIMITS } from './constants';
import { categoryId, commandId, cursor, id, month, readingVersion, regionCode, searchText } from './fields';
import type {
  AskGuideView,
  CardCodeView,
  CalendarView,
  CardPage,
  CardRow,
  CategoryRow,
  DirectoryView,
  FeaturedPage,
  FeaturedRow,
  HomeView,
  HotSearchesView,
  Page,
  RoundupListRow,
  RoundupView,
  SearchMissView,
  SearchView,
  Unchanged,
  ViewsReceipt,
  WithdrawnCard,
} from './views';

/** Public reading: no identity needed, nothing personal answered. `have` is the version the client keeps already. */
export const reader = {
  home: answers<HomeView | Unchanged>().to(z.object({ have: readingVersion })),
  categories: answers<CategoryRow[]>().to(z.object({})),
  feed: answers<Page<CardRow>>().to(z.object({ categoryId: categoryId.optional(), cursor })),
  card: answers<CardPage | WithdrawnCard | Unchanged>().to(z.object({ id, have: readingVersion })),
  calendar: answers<CalendarView>().to(z.object({ month })),
  roundups: answers<Page<RoundupListRow>>().to(z.object({ cursor })),
  card_code: answers<CardCodeView>().to(z.object({ id })),
  roundup: answers<RoundupView>().to(z.object({ id })),
  featured: answers<Page<FeaturedRow>>().to(z.object({ categoryId: categoryId.optional(), cursor })),
  answer: answers<FeaturedPage>().to(z.object({ id })),
  search: answers<SearchView>().to(z.object({ query: searchText, categoryId: categoryId.optional() })),
  /** 大家在搜 */
  hot_searches: answers<HotSearchesView>().to(z.object({})),
  /** A search that found nothing and was not changed any more: counted for the editors, nothing of the person kept. */
  search_missed: answers<SearchMissView>().to(z.object({ query: searchText })),
  /** What the form for a question must know. */
  ask_guide: answers<AskGuideView>().to(z.object({})),
  /** 解决了 while writing a question: counted, nothing of the person kept. */
  solved_before_asking: answers<{ counted: boolean }>().to(
    z.object({ kind: z.enum(['card', 'featured'], '请选择是哪条答案') }),
  ),
  directory: answers<DirectoryView>().to(z.object({ regionCode: regionCode.optional() })),
  /**
   * Cards opened on a device since its last batch. A batch sent again under its id is not counted again; the counts are
   * approximate (docs/architecture.md, Counts).
   */
  report_views: answers<ViewsReceipt>().to(
    z.object({
      batchId: commandId,
      views: z
        .array(z.object({ cardId: id, count: z.number().int().min(1).max(LIMITS.viewsOfCard) }))
        .min(1)
        .max(LIMITS.viewedCards),
    }),
  ),
};
