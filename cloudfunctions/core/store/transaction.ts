import { AppError } from '../contract/app-error';
import { answered, type Collection } from './collection';
import { db, type Stored, withoutUndefined } from './database';

/**
 * What may happen inside a transaction: documents by id, nothing else. `where().update()` would silently run outside
 * of it, so it is not offered.
 */
export interface Transaction {
  /** The command it carries out, such as `desk.reply`; absent in the work of a timer. */
  action?: string;
  get<R extends Stored>(collection: Collection<R>, id: string): Promise<R | null>;
  add<R extends Stored>(collection: Collection<R>, record: R): Promise<void>;
  /** Replaces the whole record. */
  replace<R extends Stored>(collection: Collection<R>, record: R): Promise<void>;
  /** Removes a record that was read in this transaction. */
  remove<R extends Stored>(collection: Collection<R>, id: string): Promise<void>;
}

/** How often a transaction that lost to another commit runs again. */
const RETRIES = {
  /** Two people at one question are few. */
  few: 5,
  /** A count that a crowd changes at one moment: everybody's turn comes within seconds. */
  crowd: 24,
} as const;
export type Contention = keyof typeof RETRIES;
/** The longest pause before another try, in milliseconds. */
const LONGEST_PAUSE = 600;
/** The SDK drops `error.code` inside transactions; a duplicate key there is another commit that came first. */
const CONFLICT = /conflict|E11000|duplicate/i;

/**
 * Runs `work` in one transaction and answers what it answered. When another commit came between, it runs again, as
 * often as the contention it stands in asks for, with growing random pauses, then throws `busy`. `work` must hold no
 * outside call. What `work` throws is thrown, with nothing written.
 */
export async function transaction<T>(
  work: (tx: Transaction) => Promise<T>,
  contention: Contention = 'few',
): Promise<T> {
  for (let attempt = 0; attempt <= RETRIES[contention]; attempt += 1) {
    if (attempt > 0) await pause(Math.random() * Math.min(30 * 2 ** attempt, LONGEST_PAUSE));
    const outcome = await attemptOnce(work);
    if ('value' in outcome) return outcome.value;
  }
  throw new AppError('busy');
}

async function attemptOnce<T>(work: (tx: Transaction) => Promise<T>): Promise<{ value: T } | { conflict: true }> {
  const session = await db.startTransaction();
  try {
    const value = await work(operations(session));
    await session.commit();
    return { value };
  } catch (error) {
    // The server may have ended it already; the first error is the one that matters.
    await session.rollback().catch(() => undefined);
    if (isConflict(error)) return { conflict: true };
    throw error;
  }
}

const operations = (session: typeof db): Transaction => ({
  async get<R extends Stored>(collection: Collection<R>, id: string) {
    const { data } = await answered(session.collection(collection.name).doc(id).get());
    return data as R | null;
  },
  async add(collection, record) {
    await answered(session.collection(collection.name).add({ data: withoutUndefined(record) }));
  },
  async replace(collection, { _id, ...rest }) {
    await answered(
      session
        .collection(collection.name)
        .doc(_id)
        .set({ data: withoutUndefined(rest) }),
    );
  },
  async remove(collection, id) {
    await answered(session.collection(collection.name).doc(id).remove());
  },
});

const isConflict = (error: unknown) => !(error instanceof AppError) && CONFLICT.test(messageOf(error));

/** Whether a write failed because its `_id` or a unique key is taken. */
export const isDuplicate = (error: unknown) => /E11000|duplicate/i.test(messageOf(error));

function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { errMsg, message, code } = error as { errMsg?: unknown; message?: unknown; code?: unknown };
  return [errMsg, message, code].filter((part) => typeof part === 'string').join(' ');
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
