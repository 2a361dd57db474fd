import type { CardListRecord, CardRecord, CategoryRecord, ReadingRecord, RoundupRecord } from '../../domain/records';
import type { CalendarOverrides } from '../../domain/working-time';
import { feedName } from './feed';
import { snapshot } from './snapshots';

/** What the first screen is made of, whatever the day. */
export interface HomeSnapshot {
  /** The newest headlines, newest first: today's and, should it be taken down, those before it. */
  headlines: CardRecord[];
  latest: CardListRecord[];
  categories: CategoryRecord[];
  /** Of each category that was merged away, by its id, the one that stands in its place. */
  gone: Record<string, string>;
  /** The length of each category's feed, by its id. */
  counts: Record<string, CardCount>;
  roundups: RoundupRecord[];
  /** Days the office decided itself. */
  overrides: CalendarOverrides;
}

/** How many cards a feed holds; `more` when there are others beyond. */
export interface CardCount {
  cards: number;
  more: boolean;
}

const NOTHING: HomeSnapshot = {
  headlines: [],
  latest: [],
  categories: [],
  gone: {},
  counts: {},
  roundups: [],
  overrides: {},
};

/** The first screen's content in the current reading, nothing taken down in it. */
export async function homeOf(current: ReadingRecord): Promise<HomeSnapshot> {
  // A snapshot of before a member existed lacks it.
  const home = { ...NOTHING, ...(await snapshot<HomeSnapshot>(current, 'home')) };
  const up = ({ _id }: { _id: string }) => !current.withdrawn.includes(_id);
  const counts = Object.fromEntries(
    Object.entries(home.counts).map(([id, count]) => [id, withoutWithdrawn(count, id, current)]),
  );
  return { ...home, headlines: home.headlines.filter(up), latest: home.latest.filter(up), counts };
}

/** The category that stands for this one: itself, or what it was merged into. */
export async function standingCategory(
  current: ReadingRecord,
  categoryId: string | undefined,
): Promise<string | undefined> {
  // Whatever is there has a feed.
  if (categoryId === undefined || feedName(categoryId) in current.snapshots) return categoryId;
  return (await homeOf(current)).gone[categoryId] ?? categoryId;
}

/** Of a feed that holds more than was counted, others stand where one was taken down. */
function withoutWithdrawn(
  { cards, more }: CardCount,
  categoryId: string,
  { uncounted = [] }: ReadingRecord,
): CardCount {
  const gone = uncounted.filter((card) => card.categoryId === categoryId).length;
  return { cards: more ? cards : cards - gone, more };
}
