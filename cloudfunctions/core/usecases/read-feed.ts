import type { CardListRecord } from '../domain/records';
import type { Rows } from '../store/collection';
import { currentReading, feedPage, standingCategory } from '../store/reading';

/** A page of published cards, newest first, of one category (or of what it was merged into) or of all. `bad_request` for a foreign cursor. */
export async function readFeed(
  { categoryId, cursor }: { categoryId?: string; cursor?: string },
  now: number,
): Promise<Rows<CardListRecord>> {
  const current = await currentReading(now);
  return feedPage(current, await standingCategory(current, categoryId), cursor);
}
