import { type CardCount, currentReading, homeOf } from '../store/reading';
import type { CategoryRecord } from '../domain/records';

export interface ReadCategory {
  category: CategoryRecord;
  count: CardCount;
  /** Ids of those that were merged into it. */
  was: string[];
}

/** Every category in the editors' order, with how many cards it has. */
export async function listCategories(now: number): Promise<ReadCategory[]> {
  const { categories, counts, gone } = await homeOf(await currentReading(now));
  return categories.map((category) => ({
    category,
    count: counts[category._id] ?? { cards: 0, more: false },
    was: Object.keys(gone).filter((id) => gone[id] === category._id),
  }));
}
