import { shardOf, type CardViews } from '../domain/views';
import { answered } from './collection';
import { viewBatches, viewCounters } from './collections';
import { _, db } from './database';
import { isDuplicate } from './transaction';

/** How long a batch that comes again is known, in milliseconds: a device gives up on a batch long before. */
const REMEMBERED = 24 * 3_600_000;
/** One batch in VIEW_SHARDS clears away up to so many old ones, so twice as many go as come. */
const CLEARED = 32;

/**
 * Remembers a batch. False when it was here before: then it has been counted, or is being counted at this moment, or
 * was cut off while it was; it is not counted again, so that what is lost is never more than that batch.
 */
export async function rememberBatch(batchId: string, now: number): Promise<boolean> {
  try {
    await viewBatches.add({ _id: batchId, at: now });
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
  if (shardOf(batchId) === 0) await forgetOldBatches(now);
  return true;
}

async function forgetOldBatches(now: number): Promise<void> {
  const { rows } = await viewBatches.page({
    where: {},
    orderBy: 'at',
    direction: 'asc',
    upTo: now - REMEMBERED,
    limit: CLEARED,
    fields: ['_id'],
  });
  await viewBatches.removeAll(rows.map(({ _id }) => _id));
}

/** Adds views of one card to this day's count: an increment, which no other waits for or undoes. */
export async function addViews({ cardId, count }: CardViews, day: string, batchId: string): Promise<void> {
  const _id = `${day}:${cardId}:${shardOf(batchId)}`;
  if (await increased(_id, count)) return;
  try {
    await viewCounters.add({ _id, day, cardId, count });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    await increased(_id, count);
  }
}

async function increased(_id: string, count: number): Promise<boolean> {
  const counter = db.collection(viewCounters.name).doc(_id);
  const { stats } = await answered(counter.update({ data: { count: _.inc(count) } }));
  return stats.updated === 1;
}
