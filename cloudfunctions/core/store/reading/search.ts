import { gunzipSync } from 'node:zlib';
import { loadSearchIndex, type SearchIndex } from '../../domain/search';
import type { ReadingRecord } from '../../domain/records';
import { snapshotBody } from './snapshots';

const NAME = 'search:';

/** Snapshot names of the parts of an index, in order. */
export const searchPartName = (part: number): string => `${NAME}${part}`;

let held: { parts: string; index: Promise<SearchIndex> } | undefined;

/** The search index of the current reading, loaded once an instance and reading; null before the first publication. */
export async function searchIndexOf({ snapshots }: ReadingRecord): Promise<SearchIndex | null> {
  const count = Object.keys(snapshots).filter((name) => name.startsWith(NAME)).length;
  if (count === 0) return null;
  const ids = Array.from({ length: count }, (_, part) => snapshots[searchPartName(part)] ?? '');
  const parts = ids.join();
  if (held?.parts !== parts) {
    const index = load(ids);
    held = { parts, index };
    index.catch(() => {
      if (held?.index === index) held = undefined;
    });
  }
  return held.index;
}

async function load(ids: readonly string[]): Promise<SearchIndex> {
  const bodies = await Promise.all(ids.map(async (id) => JSON.parse(await snapshotBody(id)) as string));
  return loadSearchIndex(JSON.parse(gunzipSync(Buffer.from(bodies.join(''), 'base64')).toString()));
}
