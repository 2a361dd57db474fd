import type { CardListRecord, CardRecord, CardWithCompany, ReadingRecord } from '../../domain/records';
import { findReadableCard, listPublishedCards, listPublishedCardsById } from '../cards';
import { cardPages } from '../collections';
import { withCompany } from './card-pages';
import { countedAt, remembered } from './memory';

/** A card as readers get it. Taken down, only what stands near it is left. */
export type ReadableCard =
  | (CardWithCompany & { withdrawn: false; useful: number })
  | { withdrawn: true; related: CardListRecord[] };

const NEARBY = 5;

/**
 * A card with its company, from memory when this reading has shown it lately, else by one read of its page; null for one
 * that never was public.
 */
export async function readableCard(current: ReadingRecord, id: string, now: number): Promise<ReadableCard | null> {
  const found = await remembered(`${current.version}|${countedAt(now)}|card|${id}`, () => load(id));
  if (!found) return null;
  const up = ({ _id }: { _id: string }) => !current.withdrawn.includes(_id);
  const related = found.related.filter(up);
  return found.withdrawn ? { ...found, related } : { ...found, related, featured: found.featured.filter(up) };
}

async function load(id: string): Promise<ReadableCard | null> {
  const { page, likes, useful = 0 } = (await cardPages.byId(id)) ?? {};
  const company = page ?? (await readParts(id));
  if (!company || company.card.state === 'withdrawn') return company && withdrawn(company.card);
  const featured = company.featured.map((answer) => ({ ...answer, likes: likes?.[answer._id] ?? answer.likes }));
  return { ...company, withdrawn: false, featured, useful };
}

async function readParts(id: string): Promise<CardWithCompany | null> {
  const card = await findReadableCard(id);
  return card && withCompany(card);
}

/** In place of a card: what its editors set beside it, or else the newest of its category. */
async function withdrawn(card: CardRecord): Promise<ReadableCard> {
  const related = await listPublishedCardsById(card.relatedIds);
  if (related.length > 0) return { withdrawn: true, related };
  return { withdrawn: true, related: (await listPublishedCards(card.categoryId)).rows.slice(0, NEARBY) };
}
