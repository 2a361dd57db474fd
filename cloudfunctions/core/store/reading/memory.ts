import { LRUCache } from 'lru-cache';

/** Of the reader's 512 MB: what it remembers, counted as two bytes a character of JSON. */
const BYTES = 160 * 1024 * 1024;

/** How old the counts in what is remembered may be, in milliseconds: who found it useful, who likes it. */
const COUNTED = 10 * 60_000;

/** Part of the key of what holds counts, or of what changes without a new version: another one every ten minutes. */
export const countedAt = (now: number): number => Math.floor(now / COUNTED);

interface Held {
  value: unknown;
}

const memory = new LRUCache<string, Held, () => Promise<unknown>>({
  maxSize: BYTES,
  sizeCalculation: ({ value }) => JSON.stringify(value ?? null).length * 2 + 1,
  fetchMethod: async (_key, _stale, { context: load }) => ({ value: await load() }),
});

/**
 * What `load` gave for this key, from memory when it is there; many asking at once load it once. The value is shared by
 * all who ask and must not be changed. A failed load is not remembered.
 */
export async function remembered<T>(key: string, load: () => Promise<T>): Promise<T> {
  const held = await memory.forceFetch(key, { context: load });
  return held.value as T;
}
