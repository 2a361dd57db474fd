import type { ReadingRecord } from '../../domain/records';
import { listHeadlines, listNewestCards, listPublishedRoundups } from '../cards';
import { listCategoriesWithGone } from '../categories';
import { findCalendarOverrides } from '../settings';
import { feedName, type FeedSnapshot } from './feed';
import type { HomeSnapshot } from './home';
import { keepSnapshot } from './snapshots';

/** Cards a feed holds in memory: ten pages, further than people leaf. */
const FEED = 200;
const LATEST = 21;
const HEADLINES = 5;
const ROUNDUPS = 4;

/** Makes every snapshot of what is published now and keeps it. Gives their ids by name. */
export async function buildSnapshots(now: number): Promise<ReadingRecord['snapshots']> {
  const { there: categories, gone } = await listCategoriesWithGone();
  const all = await feedOf(undefined);
  const counts: HomeSnapshot['counts'] = {};
  const snapshots: ReadingRecord['snapshots'] = { [feedName()]: await keepSnapshot(all, now) };
  for (const { _id } of categories) {
    const feed = await feedOf(_id);
    counts[_id] = { cards: feed.rows.length, more: !feed.whole };
    snapshots[feedName(_id)] = await keepSnapshot(feed, now);
  }
  const home: HomeSnapshot = {
    headlines: await listHeadlines(HEADLINES),
    latest: all.rows.slice(0, LATEST),
    categories,
    gone,
    counts,
    roundups: await listPublishedRoundups(ROUNDUPS),
    overrides: await findCalendarOverrides(),
  };
  return { ...snapshots, home: await keepSnapshot(home, now) };
}

async function feedOf(categoryId: string | undefined): Promise<FeedSnapshot> {
  const { rows, cursor } = await listNewestCards(categoryId, FEED);
  return { rows, whole: cursor === undefined };
}
