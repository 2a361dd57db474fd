import { type CardCount, currentReading, homeOf } from '../store/reading';
import type { CategoryRecord } from '../domain/records';

/** Every category in the editors' order, with how many cards it has. */
export async function listCategories(now: number): Promise<{ category: CategoryRecord; count: CardCount }[]> {
  const { categories, counts } = await homeOf(await currentReading(now));
  return categories.map((category) => ({ category, count: counts[category._id] ?? { cards: 0, more: false } }));
}
