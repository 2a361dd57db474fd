import { createHash } from 'node:crypto';
import { answered } from './collection';
import { searchMisses } from './collections';
import { nextInSequence } from './counters';
import { _, db } from './database';
import { isDuplicate } from './transaction';

/** Different texts kept of a day: what many search for comes first, and a flood ends here. */
const OF_A_DAY = 1_000;

/** Counts a text that was searched on `day` (YYYY-MM-DD) and not found. Gives false once the day is full. */
export async function countSearchMiss(day: string, text: string): Promise<boolean> {
  const id = `${day}:${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
  if (await increment(id)) return true;
  if ((await nextInSequence(`search-misses:${day}`)) > OF_A_DAY) return false;
  try {
    await searchMisses.add({ _id: id, day, text, count: 1 });
    return true;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return increment(id);
  }
}

async function increment(id: string): Promise<boolean> {
  const { stats } = await answered(
    db
      .collection(searchMisses.name)
      .where({ _id: id })
      .update({ data: { count: _.inc(1) } }),
  );
  return stats.updated === 1;
}
