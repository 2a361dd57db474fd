import { LIMITS } from '../contract/constants';
import { listedFeatured } from '../domain/featured-row';
import type { FeaturedListRecord, FeaturedRecord } from '../domain/records';
import { featured } from './collections';
import { answered, type PageQuery, type Rows } from './collection';
import { _, db } from './database';

const ON_CARD = 3;
/** As many as the database gives at once. */
const MANY = 1_000;

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

/** Those of `cardIds` that public versions cite; all of them where there are too many versions to tell. */
export async function listCited(cardIds: readonly string[]): Promise<Set<string>> {
  const cite = db.collection(featured.name).where({ cardId: _.in([...cardIds]), state: 'published' });
  const { data } = await answered(cite.field({ cardId: true }).limit(MANY).get());
  return new Set(data.length < MANY ? (data as { cardId: string }[]).map(({ cardId }) => cardId) : cardIds);
}

const AWAITING_REVIEW = { where: { state: 'agreed' }, orderBy: 'proposedAt', direction: 'asc' } as const;

/** Public versions their askers agreed to, longest waiting first. */
export const listAwaitingReview = (after?: string): Promise<Rows<FeaturedRecord>> =>
  featured.page({ ...AWAITING_REVIEW, after, limit: LIMITS.page });

/** What is to be changed in them: their asker asked for it (请改这里), or the second person returned them. */
const toChange = (proposedBy: string) => {
  const where = { proposedBy, state: _.in(['change_asked', 'returned']) } as object as Partial<FeaturedRecord>;
  return { where, orderBy: 'proposedAt', direction: 'asc' } as const;
};

/** Public versions that whoever proposed them is to change, longest ago first. */
export const listToChange = (proposedBy: string, after?: string): Promise<Rows<FeaturedRecord>> =>
  featured.page({ ...toChange(proposedBy), after, limit: LIMITS.page });

/** Of which questions they are, up to LIMITS.count. */
export const questionsToChange = (proposedBy: string): Promise<string[]> => questionIds(toChange(proposedBy));
export const questionsAwaitingReview = (): Promise<string[]> => questionIds(AWAITING_REVIEW);

const questionIds = async (list: Pick<PageQuery<FeaturedRecord>, 'where' | 'orderBy' | 'direction'>) =>
  (await featured.page({ ...list, limit: LIMITS.count, fields: ['questionId'] })).rows.map(
    ({ questionId }) => questionId,
  );
