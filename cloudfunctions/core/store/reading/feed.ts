import { LIMITS } from '../../contract/constants';
import type { CardListRecord, ReadingRecord } from '../../domain/records';
import { listPublishedCards } from '../cards';
import type { Rows } from '../collection';
import { decodeCursor, encodeCursor, type Position } from '../cursor';
import { remembered } from './memory';
import { snapshot } from './snapshots';

/** The newest cards of a category or of all, newest first. */
export interface FeedSnapshot {
  rows: CardListRecord[];
  /** There are no more than these. */
  whole: boolean;
}

const NOTHING: FeedSnapshot = { rows: [], whole: true };

export const feedName = (categoryId?: string): string => (categoryId === undefined ? 'feed' : `feed:${categoryId}`);

/**
 * A page of published cards, newest first: from memory as far as the snapshot reaches, from the index beyond it.
 * Throws `bad_request` for a foreign cursor.
 */
export async function feedPage(
  current: ReadingRecord,
  categoryId: string | undefined,
  cursor: string | undefined,
): Promise<Rows<CardListRecord>> {
  const feed = (await snapshot<FeedSnapshot>(current, feedName(categoryId))) ?? NOTHING;
  const after = decodeCursor(cursor);
  const start = after ? feed.rows.findIndex((row) => isAfter(row, after)) : 0;
  const rest = start < 0 ? [] : feed.rows.slice(start);
  const page =
    feed.whole || rest.length > LIMITS.page
      ? firstPage(rest)
      : await remembered(`${current.version}|${feedName(categoryId)}|${cursor ?? ''}`, () =>
          listPublishedCards(categoryId, cursor),
        );
  return { ...page, rows: page.rows.filter(({ _id }) => !current.withdrawn.includes(_id)) };
}

function firstPage(rest: CardListRecord[]): Rows<CardListRecord> {
  const rows = rest.slice(0, LIMITS.page);
  const last = rows.at(-1);
  if (rest.length <= LIMITS.page || !last) return { rows };
  return { rows, cursor: encodeCursor({ at: last.publishedAt ?? 0, id: last._id }) };
}

/** Newest first, and by id downwards within one instant: the order of the index. */
const isAfter = ({ publishedAt = 0, _id }: CardListRecord, { at, id }: Position): boolean =>
  publishedAt < at || (publishedAt === at && _id < id);
