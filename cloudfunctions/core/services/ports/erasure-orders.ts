import type { ErasureOrder } from '../../domain/records';
import type { Files } from './files';

/**
 * Erasures as they lie in the storage, outside the database: whatever backup is restored there, they are found again and
 * carried out once more.
 */
const pathOf = (seq: number): string => `private/erasures/${seq}.json`;

/** An order is a few hundred bytes. */
const MOST_BYTES = 4096;

/** The order kept under a number, or null. */
export async function readOrder(files: Files, seq: number): Promise<ErasureOrder | null> {
  const bytes = await files.read(await files.idOf(pathOf(seq)), MOST_BYTES);
  if (bytes === null) return null;
  if (bytes === 'too_large') throw new Error(`the erasure order ${seq} is too large`);
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as ErasureOrder;
}

export const writeOrder = (files: Files, order: ErasureOrder): Promise<string> =>
  files.write(pathOf(order.seq), Buffer.from(JSON.stringify(order)));

export const removeOrder = async (files: Files, seq: number): Promise<void> =>
  files.remove([await files.idOf(pathOf(seq))]);
