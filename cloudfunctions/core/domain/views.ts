/** How views of cards are counted: in parts, so that a card everybody reads has no single document everybody waits for. */

export interface CardViews {
  cardId: string;
  count: number;
}

/** Parts of one card's count of one day. */
export const VIEW_SHARDS = 16;

/** Views by card: a card named twice is one with both counts. */
export function sumViews(views: readonly CardViews[]): CardViews[] {
  const counts = new Map<string, number>();
  for (const { cardId, count } of views) counts.set(cardId, (counts.get(cardId) ?? 0) + count);
  return [...counts].map(([cardId, count]) => ({ cardId, count }));
}

/** The part a batch is counted in, from 0: even over random ids, and the same whenever the batch comes. */
export function shardOf(batchId: string): number {
  let sum = 0;
  for (const character of batchId) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return sum % VIEW_SHARDS;
}
