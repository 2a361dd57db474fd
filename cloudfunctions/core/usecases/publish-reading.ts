import {
  buildSnapshots,
  dropSnapshots,
  keepPosition,
  makeCardPages,
  moveReading,
  storedReading,
} from '../store/reading';
import { findNewestChange } from '../store/cards';
import { buildSearchSnapshots, sourcesOfSearch } from '../store/search-building';
import { newestStructure } from '../store/structure';
import { transaction } from '../store/transaction';

/** Long enough for every instance to have let go of the pointer that named them. */
const KEEP_MS = 3_600_000;

/**
 * Makes what is published readable: the page of each card that changed, then the snapshots that readers are served from,
 * and moves the pointer to them, last. Does nothing when nothing changed since; run twice at once, the later pointer
 * holds and names the same content.
 */
export async function publishReading(now: number): Promise<{ changed: number; pages: number }> {
  const current = await storedReading();
  const sources = [
    await findNewestChange(),
    await sourcesOfSearch(),
    await newestStructure(),
    current.withdrawn.at(-1),
  ];
  const builtFrom = JSON.stringify(sources);
  const { pages, upTo: pagesUpTo } = await makeCardPages(current.pagesUpTo, now);
  if (current.builtFrom === builtFrom) {
    if (pagesUpTo !== current.pagesUpTo) await transaction((tx) => keepPosition(tx, pagesUpTo));
    return { changed: 0, pages };
  }
  const snapshots = { ...(await buildSnapshots(now)), ...(await buildSearchSnapshots(now)) };
  await transaction((tx) => moveReading(tx, { snapshots, builtFrom, pagesUpTo }, current, now));
  await dropSnapshots(now - KEEP_MS, Object.values(snapshots));
  return { changed: 1, pages };
}
