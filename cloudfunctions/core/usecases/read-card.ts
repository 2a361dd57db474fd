import type { CardRecord, FeaturedRecord } from '../domain/records';
import { type CardListRecord, cardGone, findPublishedCard, listPublishedCardsById } from '../store/cards';
import { listFeaturedOfCard } from '../store/featured';
import { findCardVotes } from '../store/marks';

export interface CardWithCompany {
  card: CardRecord;
  featured: FeaturedRecord[];
  related: CardListRecord[];
  /** How many people found it useful. */
  useful: number;
}

/** A published card with the featured answers that cite it and the cards its editors set beside it; `not_found`. */
export async function readCard(input: { id: string }): Promise<CardWithCompany> {
  const card = await findPublishedCard(input.id);
  if (!card) throw cardGone();
  const [featured, related, votes] = await Promise.all([
    listFeaturedOfCard(card._id),
    listPublishedCardsById(card.relatedIds),
    findCardVotes(card._id),
  ]);
  return { card, featured, related, useful: votes?.useful ?? 0 };
}
