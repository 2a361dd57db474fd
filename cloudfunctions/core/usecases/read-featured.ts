import { AppError } from '../contract/app-error';
import type { CardRecord, FeaturedRecord } from '../domain/records';
import { findPublishedCard } from '../store/cards';
import { findPublishedFeatured } from '../store/featured';
import { currentReading } from '../store/reading';

/** A public version (精选留言) with the card its answer cites, if that is published; `not_found`, as for all while asking is off. */
export async function readFeatured(
  input: { id: string },
  now: number,
): Promise<{ featured: FeaturedRecord; card: CardRecord | null }> {
  if (!(await currentReading(now)).asking) throw new AppError('not_found');
  const featured = await findPublishedFeatured(input.id);
  if (!featured) throw new AppError('not_found', '这条精选留言已经下线或不存在，可以看看别的精选留言。');
  return { featured, card: featured.cardId === undefined ? null : await findPublishedCard(featured.cardId) };
}
