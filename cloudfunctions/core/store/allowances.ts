import { AppError } from '../contract/app-error';
import { type Admission, admit, type WritingKind, type WritingLimit } from '../domain/writing-limits';
import { answered } from './collection';
import { allowances } from './collections';
import { db } from './database';
import { keyed } from './keyed';
import { isDuplicate } from './transaction';

const ATTEMPTS = 30;

/**
 * Counts one command of a person against a limit, once however often it comes, and tells whether it may go on. Compare
 * and set on a document of this person alone, so nobody waits for anybody else. Throws `busy` when their own other calls
 * keep winning. Needs SERVER_SECRET.
 */
export async function takeAllowance(
  of: { personId: string; kind: WritingKind; command: string },
  limit: WritingLimit,
  now: number,
): Promise<Admission> {
  const _id = keyed(of.personId, 'allowance', of.kind);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const current = await allowances.byId(_id);
    const admission = admit(current?.written ?? [], limit, of.command, now);
    if (!admission.admitted || admission.written === null) return admission;
    const { written } = admission;
    if (current ? await replaced(_id, current.revision, written, now) : await begun(_id, written, now))
      return admission;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * (attempt + 1)));
  }
  throw new AppError('busy');
}

type Written = { command: string; at: number }[];

async function replaced(_id: string, revision: number, written: Written, at: number): Promise<boolean> {
  const where = db.collection(allowances.name).where({ _id, revision });
  const { stats } = await answered(
    where.update({ data: { written: db.command.set(written), revision: revision + 1, at } }),
  );
  return stats.updated === 1;
}

async function begun(_id: string, written: Written, at: number): Promise<boolean> {
  try {
    await allowances.add({ _id, revision: 1, at, written });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Longer than the longest limit (24 hours). */
const KEPT_FOR = 2 * 24 * 60 * 60_000;

/** Removes up to `limit` that say nothing any more; answers how many. */
export async function forgetOldAllowances(now: number, limit: number): Promise<number> {
  const upTo = now - KEPT_FOR;
  const { rows } = await allowances.page({
    where: {},
    orderBy: 'at',
    direction: 'asc',
    upTo,
    limit,
    fields: ['_id'],
  });
  await allowances.removeAll(rows.map(({ _id }) => _id));
  return rows.length;
}
