import { readingVersion } from '../domain/reading';
import { beijingDay } from '../domain/working-time';
import { cardGone } from '../store/cards';
import { currentReading, type ReadableCard, readableCard } from '../store/reading';

/**
 * A published card with the featured answers that cite it and the cards its editors set beside it; of one taken down,
 * only what stands near it. Null when `have` says that the client's is the current one; `not_found`.
 */
export async function readCard(
  input: { id: string; have?: string },
  now: number,
): Promise<(ReadableCard & { version: string; asking: boolean }) | null> {
  const current = await currentReading(now);
  const version = readingVersion(current, beijingDay(now));
  if (input.have === version) return null;
  const found = await readableCard(current, input.id, now);
  if (!found) throw cardGone();
  const { asking } = current;
  // Without asking nothing is shown that citizens wrote.
  return { ...found, ...(found.withdrawn || asking ? {} : { featured: [] }), version, asking };
}
