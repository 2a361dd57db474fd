import { AppError } from '../contract/app-error';
import type { CardRecord, FeaturedRecord } from '../domain/records';
import { findPublishedCard } from '../store/cards';
import { findPublishedFeatured } from '../store/featured';

/** A public version (精选留言) with the card its answer cites, if that is published; `not_found`. */
export async function readFeatured(input: {
  id: string;
}): Promise<{ featured: FeaturedRecord; card: CardRecord | null }> {
  const featured = await findPublishedFeatured(input.id);
  if (!featured) throw new AppError('not_found', '这条精选留言已经下线或不存在，可以看看别的精选留言。');
  return { featured, card: featured.cardId === undefined ? null : await findPublishedCard(featured.cardId) };
}
