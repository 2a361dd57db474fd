import type { Parsed } from '../contract';
import { skeletonUntil } from '../domain/erasure';
import { type Actor, requireRole } from '../policies';
import { type Files, readOrder, writeOrder } from '../services/ports';
import { commandOf, earlierResult, once } from '../store/commands';
import { nextInSequence } from '../store/counters';
import { beginErasure, erasureOrder } from '../store/erasures';

/** What the person keeps of it. */
export interface ErasureReceipt {
  seq: number;
  at: number;
  /** The skeletons of their questions are kept until then. */
  keptUntil: number;
}

/**
 * 清除我的数据 (个人信息保护法 47): everything the caller did up to now goes, questions leave a skeleton. Acknowledged, it will
 * happen whatever becomes of the database: the order lies in the storage before the answer.
 *
 * Throws `conflict_reused_id`.
 */
export async function eraseMyData(
  caller: Actor,
  input: Parsed<'citizen', 'erase_my_data'>,
  now: number,
  { files }: { files: Files },
): Promise<ErasureReceipt> {
  requireRole(caller, 'citizen.erase_my_data');
  const command = commandOf(caller.personId, 'citizen.erase_my_data', input);
  return (await earlierResult<ErasureReceipt>(command)) ?? (await begin());

  async function begin(): Promise<ErasureReceipt> {
    const order = erasureOrder(caller.personId, { seq: await freeNumber(), at: now, keepFeatured: input.keepFeatured });
    await writeOrder(files, order);
    return once(command, now, async (tx) => {
      await beginErasure(tx, order);
      return { seq: order.seq, at: now, keptUntil: skeletonUntil(now) };
    });
  }

  /** A restored database may count from a number whose order is there already. */
  async function freeNumber(): Promise<number> {
    const seq = await nextInSequence('erasures');
    return (await readOrder(files, seq)) === null ? seq : freeNumber();
  }
}
