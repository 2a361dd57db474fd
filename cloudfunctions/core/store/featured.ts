import { LIMITS } from '../contract/constants';
import { listedFeatured } from '../domain/featured-row';
import type { FeaturedListRecord, FeaturedRecord } from '../domain/records';
import { featured } from './collections';
import type { Rows } from './collection';

const ON_CARD = 3;

/** Public versions everyone sees, newest first, of one category or of all. */
export async function listPublishedFeatured(categoryId?: string, after?: string): Promise<Rows<FeaturedListRecord>> {
  const page = await featured.page({
    where: { state: 'published', ...(categoryId === undefined ? {} : { categoryId }) },
    orderBy: 'publishedAt',
    direction: 'desc',
    after,
    limit: LIMITS.page,
  });
  return { ...page, rows: page.rows.map(listedFeatured) };
}

/** A public version everyone sees, by its id. */
export const findPublishedFeatured = async (id: string): Promise<FeaturedRecord | null> => {
  const record = await featured.byId(id);
  return record?.state === 'published' ? record : null;
};

/** Those of `ids` that everyone sees. */
export async function areFeaturedPublished(ids: readonly string[]): Promise<Set<string>> {
  const found = await featured.byIds(ids, ['_id', 'state']);
  return new Set(found.filter(({ state }) => state === 'published').map(({ _id }) => _id));
}

/** The newest public versions whose answer cites a card. */
export const listFeaturedOfCard = async (cardId: string): Promise<FeaturedListRecord[]> =>
  (
    await featured.page({
      where: { cardId, state: 'published' },
      orderBy: 'publishedAt',
      direction: 'desc',
      limit: ON_CARD,
    })
  ).rows.map(listedFeatured);

const AWAITING_REVIEW = { where: { state: 'agreed' }, orderBy: 'proposedAt', direction: 'asc' } as const;

/** Public versions their askers agreed to, longest waiting first. */
export const listAwaitingReview = (after?: string): Promise<Rows<FeaturedRecord>> =>
  featured.page({ ...AWAITING_REVIEW, after, limit: LIMITS.page });

/** How many wait for review, counted up to LIMITS.count. */
export const countAwaitingReview = (): Promise<number> => featured.countUpTo(AWAITING_REVIEW, LIMITS.count);
