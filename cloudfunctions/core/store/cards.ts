import { AppError } from '../contract/app-error';
import { LIMITS } from '../contract/constants';
import { validity } from '../domain/card';
import type { CardListRecord, CardRecord, RoundupRecord } from '../domain/records';
import { beijingDay } from '../domain/working-time';
import { cards, roundups } from './collections';
import { answered, type Rows } from './collection';
import { _, db } from './database';
import type { Transaction } from './transaction';

/** The members a list of cards shows: never the answer. */
const ROW = [
  '_id',
  'question',
  'categoryId',
  'publishedOn',
  'publishedAt',
  'validUntil',
] as const satisfies (keyof CardListRecord)[];

const RELATED = 5;
/** Cards that name one of a few as related. */
const RELATING = 1_000;
/** A month has no more days. */
const MONTH = 31;

/** A card that is or was public: its page is there, or says that it was taken down. */
export const findReadableCard = async (id: string): Promise<CardRecord | null> => {
  const card = await cards.byId(id);
  return card?.state === 'published' || card?.state === 'withdrawn' ? card : null;
};

export const findPublishedCard = async (id: string): Promise<CardRecord | null> => {
  const card = await cards.byId(id);
  return card?.state === 'published' ? card : null;
};

/** A card a reply may cite today; else `rule_blocked`. */
export async function requireCardInForce(id: string, now: number): Promise<CardRecord> {
  const card = await findPublishedCard(id);
  if (!card) throw new AppError('rule_blocked', '引用的卡片已经下线或不存在，请换一张或不引用。');
  if (validity(card, beijingDay(now)) !== 'in_force') {
    throw new AppError('rule_blocked', '引用的卡片不在有效期内，请换一张或不引用。');
  }
  return card;
}

/** What a reader is told of a card that is not there, or no more. */
export const cardGone = (): AppError =>
  new AppError('not_found', '这张卡片已经下线或不存在，可以回到今日看看最新的政策问答。');

/** Refuses with `not_found` unless the card is public as this transaction sees it. */
export async function requirePublishedCardIn(tx: Transaction, id: string): Promise<void> {
  const card = await tx.get(cards, id);
  if (card?.state !== 'published') throw cardGone();
}

const published = (categoryId: string | undefined, limit: number, after?: string): Promise<Rows<CardListRecord>> =>
  cards.page({
    where: { state: 'published', ...(categoryId === undefined ? {} : { categoryId }) },
    orderBy: 'publishedAt',
    direction: 'desc',
    after,
    limit,
    fields: ROW,
  });

/** A page of published cards, newest first, of one category or of all. */
export const listPublishedCards = (categoryId?: string, after?: string): Promise<Rows<CardListRecord>> =>
  published(categoryId, LIMITS.page, after);

/** The newest published cards, of one category or of all. */
export const listNewestCards = (categoryId: string | undefined, limit: number): Promise<Rows<CardListRecord>> =>
  published(categoryId, limit);

/** The headline of `day` (YYYY-MM-DD), or of the last day before it that had one; null when there was none. */
export async function findHeadline(day: string): Promise<CardRecord | null> {
  const { rows } = await cards.page({
    where: { state: 'published' },
    orderBy: 'headlineOn',
    direction: 'desc',
    upTo: day,
    limit: 1,
  });
  return rows[0] ?? null;
}

/** The newest headlines in full, newest first. */
export const listHeadlines = async (limit: number): Promise<CardRecord[]> =>
  (await cards.page({ where: { state: 'published' }, orderBy: 'headlineOn', direction: 'desc', above: '', limit }))
    .rows;

/** The headlines of the days from `from` to `to` (YYYY-MM-DD, both included), latest first. */
export const listHeadlinesBetween = async (from: string, to: string): Promise<CardRecord[]> =>
  (
    await cards.page({
      where: { state: 'published' },
      orderBy: 'headlineOn',
      direction: 'desc',
      from,
      upTo: to,
      limit: MONTH,
    })
  ).rows;

/** When any card and any roundup was last changed, whatever its state. */
export async function findNewestChange(): Promise<{ cards: number; roundups: number }> {
  const newest = { where: {}, orderBy: 'updatedAt', direction: 'desc', limit: 1, fields: ['_id'] } as const;
  const [card, roundup] = await Promise.all([cards.page(newest), roundups.page(newest)]);
  return { cards: card.rows[0]?.updatedAt ?? 0, roundups: roundup.rows[0]?.updatedAt ?? 0 };
}

/** Ids of the cards changed after a position, first changed first; with the position after the last of them. */
export const listChangedCards = (
  after: string | undefined,
  limit: number,
): Promise<Rows<Pick<CardRecord, '_id' | 'updatedAt'>>> =>
  cards.page({ where: {}, orderBy: 'updatedAt', direction: 'asc', after, limit, fields: ['_id', 'updatedAt'] });

/** Ids of the cards that name one of `ids` as related. */
export async function listRelating(ids: readonly string[]): Promise<string[]> {
  const relating = db.collection(cards.name).where({ relatedIds: _.in([...ids]) });
  const { data } = await answered(relating.field({ _id: true }).limit(RELATING).get());
  return (data as { _id: string }[]).map(({ _id }) => _id);
}

/** Of each card those published that its editors set beside it, in their order; one read for all. */
export async function listRelatedOf(of: readonly CardRecord[]): Promise<CardListRecord[][]> {
  const beside = of.map(({ relatedIds }) => relatedIds.slice(0, RELATED));
  const ids = [...new Set(beside.flat())];
  const found = new Map((await listPublishedCardsById(ids, ids.length)).map((card) => [card._id, card]));
  return beside.map((related) => related.flatMap((id) => found.get(id) ?? []));
}

/** Those of `ids` that are published, in full. */
export const listWholePublishedCards = async (ids: readonly string[]): Promise<CardRecord[]> =>
  (await cards.byIds(ids)).filter(({ state }) => state === 'published');

/** Those of `ids` that are published, in their order. */
export async function listPublishedCardsById(ids: readonly string[], limit = RELATED): Promise<CardListRecord[]> {
  const found = await cards.byIds(ids.slice(0, limit), [...ROW, 'state']);
  return found.filter((card) => card.state === 'published');
}

/** Published roundups, newest first. */
export const listPublishedRoundups = async (limit: number): Promise<RoundupRecord[]> =>
  (await roundups.page({ where: { state: 'published' }, orderBy: 'publishedAt', direction: 'desc', limit })).rows;

/** A page of published roundups, newest first. */
export const pagePublishedRoundups = (after?: string): Promise<Rows<RoundupRecord>> =>
  roundups.page({
    where: { state: 'published' },
    orderBy: 'publishedAt',
    direction: 'desc',
    after,
    limit: LIMITS.page,
  });

export const findPublishedRoundup = async (id: string): Promise<RoundupRecord | null> => {
  const roundup = await roundups.byId(id);
  return roundup?.state === 'published' ? roundup : null;
};
