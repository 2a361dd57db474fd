import { buildSnapshots, dropSnapshots, moveReading, sourcesOfReading, storedReading } from '../store/reading';
import { buildSearchSnapshots, sourcesOfSearch } from '../store/search-building';
import { transaction } from '../store/transaction';

/** Long enough for every instance to have let go of the pointer that named them. */
const KEEP_MS = 3_600_000;

/**
 * Makes what is published readable: builds the snapshots that readers are served from and moves the pointer to them,
 * last. Does nothing when nothing changed since; run twice at once, the later pointer holds and names the same content.
 */
export async function publishReading(now: number): Promise<{ changed: number }> {
  const current = await storedReading();
  const builtFrom = `${await sourcesOfReading()}${JSON.stringify(await sourcesOfSearch())}`;
  if (current.builtFrom === builtFrom) return { changed: 0 };
  const snapshots = { ...(await buildSnapshots(now)), ...(await buildSearchSnapshots(now)) };
  await transaction((tx) => moveReading(tx, { snapshots, builtFrom }, now));
  await dropSnapshots(now - KEEP_MS, Object.values(snapshots));
  return { changed: 1 };
}
