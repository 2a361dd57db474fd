import { AppError } from '../contract/app-error';
import { spanOf } from '../domain/export';
import type { ErasureOrder, ErasureRecord } from '../domain/records';
import { erasures } from './collections';
import { decrypt, encrypt } from './aes';
import { serverKey } from './keyed';
import { type Transaction, transaction } from './transaction';

const PURPOSE = 'erasures';

/** A person's order to have what they did up to `at` erased. Needs SERVER_SECRET. */
export const erasureOrder = (
  personId: string,
  { seq, at, keepFeatured }: Pick<ErasureOrder, 'seq' | 'at' | 'keepFeatured'>,
): ErasureOrder => ({ seq, sealed: encrypt(personId, serverKey(PURPOSE), String(seq)), at, keepFeatured });

/** Whose data an erasure is about. Throws for one that is done, or was ordered under another SERVER_SECRET. */
export function personOf({ seq, sealed }: Pick<ErasureRecord, 'seq' | 'sealed'>): string {
  const personId = decrypt(sealed, serverKey(PURPOSE), String(seq));
  if (personId === null) throw new AppError('internal', undefined, `the erasure ${seq} does not open`);
  return personId;
}

/** Begins it, unless it has begun. */
export async function beginErasure(tx: Transaction, order: ErasureOrder): Promise<void> {
  const _id = String(order.seq);
  if (!(await tx.get(erasures, _id))) await tx.add(erasures, { ...order, _id, state: 'running' });
}

/** Begins one that a restored backup does not know. */
export const adoptErasure = (order: ErasureOrder): Promise<void> => transaction((tx) => beginErasure(tx, order));

export const findErasure = (seq: number): Promise<ErasureRecord | null> => erasures.byId(String(seq));

/** What is to be carried out, first asked for first. */
export const listRunningErasures = async (limit: number): Promise<ErasureRecord[]> =>
  (await erasures.page({ where: { state: 'running' }, orderBy: 'seq', direction: 'asc', limit })).rows;

/** The last number an erasure has in this database; 0 when there was none. */
export const lastErasure = async (): Promise<number> =>
  (await erasures.page({ where: {}, orderBy: 'seq', direction: 'desc', limit: 1 })).rows[0]?.seq ?? 0;

/** Notes when the questions were received whose words are about to go; two steps at one moment both count. */
export async function keepSpan({ _id }: ErasureRecord, moments: readonly number[]): Promise<void> {
  if (moments.length === 0) return;
  await transaction(async (tx) => {
    const erasure = await tx.get(erasures, _id);
    if (erasure?.state !== 'running') return;
    await tx.replace(erasures, { ...erasure, asked: spanOf(erasure.asked, moments) });
  });
}

/** It is carried out, and names nobody any more. */
export const endErasure = (erasure: ErasureRecord, now: number): Promise<void> =>
  erasures.put({ ...erasure, sealed: '', state: 'done', doneAt: now });

/** Those carried out, first asked for first. */
export const listDoneErasures = async (limit: number): Promise<ErasureRecord[]> =>
  (await erasures.page({ where: { state: 'done' }, orderBy: 'seq', direction: 'asc', limit })).rows;

export const settleErasure = (erasure: ErasureRecord): Promise<void> => erasures.put({ ...erasure, state: 'settled' });
