import { AppError } from '../contract/app-error';
import type { CardRecord, FeaturedRecord } from '../domain/records';
import { findPublishedCard } from '../store/cards';
import { findPublishedFeatured } from '../store/featured';
import { countedAt, currentReading, remembered } from '../store/reading';

interface FeaturedWithCard {
  featured: FeaturedRecord;
  card: CardRecord | null;
}

/** A public version (精选留言) with the card its answer cites, if that is published; `not_found`, as for all while asking is off. */
export async function readFeatured({ id }: { id: string }, now: number): Promise<FeaturedWithCard> {
  const { asking, version, withdrawn } = await currentReading(now);
  if (!asking) throw new AppError('not_found');
  const found = await remembered(`${version}|${countedAt(now)}|answer|${id}`, () => load(id));
  if (!found || withdrawn.includes(id)) {
    throw new AppError('not_found', '这条精选留言已经下线或不存在，可以看看别的精选留言。');
  }
  return { ...found, card: found.card && withdrawn.includes(found.card._id) ? null : found.card };
}

async function load(id: string): Promise<FeaturedWithCard | null> {
  const featured = await findPublishedFeatured(id);
  if (!featured) return null;
  return { featured, card: featured.cardId === undefined ? null : await findPublishedCard(featured.cardId) };
}
