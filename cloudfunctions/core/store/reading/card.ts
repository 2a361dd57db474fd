import type { CardRecord, FeaturedRecord, ReadingRecord } from '../../domain/records';
import { type CardListRecord, findReadableCard, listPublishedCards, listPublishedCardsById } from '../cards';
import { listFeaturedOfCard } from '../featured';
import { findCardVotes } from '../marks';
import { remembered } from './memory';

/** A card as readers get it. Taken down, only what stands near it is left. */
export type ReadableCard =
  | { withdrawn: false; card: CardRecord; featured: FeaturedRecord[]; related: CardListRecord[]; useful: number }
  | { withdrawn: true; related: CardListRecord[] };

const NEARBY = 5;

/** How old the counts on a card may be, in milliseconds: how many found it useful, how many like an answer on it. */
const COUNTED = 10 * 60_000;

/** A card with its company, from memory when this reading has shown it lately; null for one that never was public. */
export async function readableCard(current: ReadingRecord, id: string, now: number): Promise<ReadableCard | null> {
  const counted = Math.floor(now / COUNTED);
  const found = await remembered(`${current.version}|${counted}|card|${id}`, () => load(id));
  if (!found) return null;
  return { ...found, related: found.related.filter(({ _id }) => !current.withdrawn.includes(_id)) };
}

async function load(id: string): Promise<ReadableCard | null> {
  const card = await findReadableCard(id);
  if (!card) return null;
  if (card.state === 'withdrawn') return { withdrawn: true, related: await nearby(card) };
  const [featured, related, votes] = await Promise.all([
    listFeaturedOfCard(id),
    listPublishedCardsById(card.relatedIds),
    findCardVotes(id),
  ]);
  return { withdrawn: false, card, featured, related, useful: votes?.useful ?? 0 };
}

/** What its editors set beside it, or else the newest of its category. */
async function nearby(card: CardRecord): Promise<CardListRecord[]> {
  const related = await listPublishedCardsById(card.relatedIds);
  if (related.length > 0) return related;
  return (await listPublishedCards(card.categoryId)).rows.slice(0, NEARBY);
}
