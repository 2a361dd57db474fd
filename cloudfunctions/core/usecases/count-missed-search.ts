import { search } from '../domain/search';
import { missedText } from '../domain/search-miss';
import { beijingDay } from '../domain/working-time';
import { currentReading, searchIndexOf } from '../store/reading';
import { countSearchMiss } from '../store/search-misses';

const ANY = { card: 1, featured: 1, unit: 1 } as const;

/** Counts for the editors what is searched and not found, by day. What can be found is not counted, whoever says so. */
export async function countMissedSearch(input: { query: string }, now: number): Promise<boolean> {
  const text = missedText(input.query);
  if (text === null) return false;
  const index = await searchIndexOf(await currentReading(now));
  if (index && search(index, text, { limits: ANY }).length > 0) return false;
  return countSearchMiss(beijingDay(now), text);
}
