import { noVotes } from '../../domain/marks';
import type { CardPageRecord, CardRecord, CardWithCompany } from '../../domain/records';
import { listChangedCards, listRelatedOf, listRelating, listWholePublishedCards } from '../cards';
import { answered } from '../collection';
import { cardPages } from '../collections';
import { encodeCursor } from '../cursor';
import { _, db, withoutUndefined } from '../database';
import { listCited, listFeaturedOfCard } from '../featured';
import { isDuplicate, type Transaction } from '../transaction';

/** Pages made at one time. */
const BATCH = 100;
/** Pages one step makes at most; the next goes on where it ended. */
const STEP = 2_000;
/** Answers on one card whose likes are kept exactly: far more than are shown. */
const LIKED = 50;

/** A card with what stands beside it. */
export async function withCompany(card: CardRecord): Promise<CardWithCompany> {
  const [[related = []], featured] = await Promise.all([listRelatedOf([card]), listFeaturedOfCard(card._id)]);
  return { card, featured, related };
}

/** Published cards with what stands beside them, by their ids. */
async function withCompanies(ids: readonly string[]): Promise<Map<string, CardWithCompany>> {
  const cards = await listWholePublishedCards(ids);
  const [related, cited] = await Promise.all([listRelatedOf(cards), listCited(ids)]);
  const companies = cards.map(async (card, at): Promise<[string, CardWithCompany]> => {
    const featured = cited.has(card._id) ? await listFeaturedOfCard(card._id) : [];
    return [card._id, { card, featured, related: related[at] ?? [] }];
  });
  return new Map(await Promise.all(companies));
}

/** Has a card's page made anew, as part of a change of what stands on it. Readers read its parts until then. */
export async function outdateCardPage(tx: Transaction, cardId: string, now: number): Promise<void> {
  const { page: _outdated, ...counts }: CardPageRecord = (await tx.get(cardPages, cardId)) ?? noVotes(cardId);
  await tx.replace(cardPages, { ...counts, staleAt: now });
}

/** Keeps how many like a featured answer where readers of the card it cites find it, as part of that like. */
export async function keepLikes(tx: Transaction, cardId: string, featuredId: string, likes: number): Promise<void> {
  const held: CardPageRecord = (await tx.get(cardPages, cardId)) ?? noVotes(cardId);
  const { [featuredId]: _before, ...others } = held.likes ?? {};
  const kept = Object.entries(others).slice(1 - LIKED);
  await tx.replace(cardPages, { ...held, likes: { ...Object.fromEntries(kept), [featuredId]: likes } });
}

/**
 * Makes the pages of the cards that changed after a position, and those that became outdated; first changed first, so
 * that a step that ends early is gone on with. Gives how many were made and the position reached.
 */
export async function makeCardPages(
  from: string | undefined,
  now: number,
): Promise<{ pages: number; upTo: string | undefined }> {
  let pages = 0;
  let upTo = from;
  while (pages < STEP) {
    const stale = await listStale();
    const changed = stale.length > 0 ? undefined : await listChangedCards(upTo, BATCH);
    const ids = changed ? changed.rows.map(({ _id }) => _id) : stale;
    if (ids.length === 0) break;
    await makePages(ids, now);
    pages += ids.length;
    const last = changed?.rows.at(-1);
    if (last) upTo = encodeCursor({ at: last.updatedAt, id: last._id });
  }
  return { pages, upTo };
}

/** Ids of outdated pages, longest outdated first. */
async function listStale(): Promise<string[]> {
  const query = { where: {}, orderBy: 'staleAt', direction: 'asc', above: 0, limit: BATCH, fields: ['_id'] } as const;
  return (await cardPages.page(query)).rows.map(({ _id }) => _id);
}

async function makePages(ids: readonly string[], now: number): Promise<void> {
  // Read before their parts: a page outdated in between is not overwritten, and made at the next step.
  const held = new Map((await cardPages.byIds(ids)).map((page) => [page._id, page]));
  const pages = await withCompanies(ids);
  await addPages([...pages.values()].filter(({ card }) => !held.has(card._id)));
  await Promise.all([...held.values()].map(({ _id, staleAt }) => replacePage(_id, pages.get(_id), staleAt)));
  const looksOther = (id: string) => listed(held.get(id)?.page?.card) !== listed(pages.get(id)?.card);
  await outdateRelating(ids.filter(looksOther), now);
}

/** What lists show of a card. */
const listed = (card: CardRecord | undefined): string =>
  JSON.stringify(card && [card.question, card.categoryId, card.publishedOn, card.validUntil]) ?? '';

async function addPages(pages: readonly CardWithCompany[]): Promise<void> {
  try {
    await cardPages.addAll(pages.map((page) => ({ ...noVotes(page.card._id), page })));
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    // Somebody voted on one meanwhile.
    await Promise.all(pages.map((page) => addOrReplacePage(page)));
  }
}

async function addOrReplacePage(page: CardWithCompany): Promise<void> {
  const { _id } = page.card;
  try {
    await cardPages.add({ ...noVotes(_id), page });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    await replacePage(_id, page, undefined);
  }
}

async function replacePage(id: string, page: CardWithCompany | undefined, staleAt: number | undefined): Promise<void> {
  const unchanged = db.collection(cardPages.name).where({ _id: id, staleAt: staleAt ?? _.exists(false) });
  const made = page ? _.set(withoutUndefined(page)) : _.remove();
  await answered(unchanged.update({ data: { page: made, staleAt: _.remove() } }));
}

/** The pages that show one of these cards in a row are to show it as it is now. */
async function outdateRelating(ids: readonly string[], now: number): Promise<void> {
  if (ids.length === 0) return;
  const relating = await listRelating(ids);
  if (relating.length === 0) return;
  const made = { _id: _.in(relating), page: _.exists(true), staleAt: _.exists(false) };
  await answered(
    db
      .collection(cardPages.name)
      .where(made)
      .update({ data: { staleAt: now } }),
  );
}
