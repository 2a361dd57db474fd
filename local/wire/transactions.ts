import type { Engine, Operations, Transaction } from '../engine/types';
import { EngineError } from '../engine/types';
import { transactionNotFound } from './errors';

/** The cloud drops a transaction that is neither committed nor aborted in time. */
const LIFETIME_MS = 30_000;

/** Transactions clients have open, by id. An id that is over or unknown is DATABASE_TRANSACTION_FAIL. */
export interface OpenTransactions {
  start(): Promise<string>;
  /** Runs operations in it; an engine refusal ends the transaction, as in the cloud. */
  within<Result>(id: string, work: (operations: Operations) => Promise<Result>): Promise<Result>;
  commit(id: string): Promise<void>;
  abort(id: string): Promise<void>;
  /** Aborts whatever is open. */
  close(): Promise<void>;
}

export function createTransactions(engine: Engine): OpenTransactions {
  const open = new Map<string, { transaction: Transaction; expiry: NodeJS.Timeout }>();

  const take = (id: string): Transaction => {
    const entry = open.get(id);
    if (!entry) throw transactionNotFound();
    clearTimeout(entry.expiry);
    open.delete(id);
    return entry.transaction;
  };

  return {
    start: async () => {
      const transaction = await engine.begin();
      const expiry = setTimeout(() => void take(transaction.id).abort(), LIFETIME_MS).unref();
      open.set(transaction.id, { transaction, expiry });
      return transaction.id;
    },
    within: async (id, work) => {
      const entry = open.get(id);
      if (!entry) throw transactionNotFound();
      try {
        return await work(entry.transaction);
      } catch (error) {
        if (error instanceof EngineError && open.has(id)) await take(id).abort();
        throw error;
      }
    },
    commit: async (id) => take(id).commit(),
    abort: async (id) => take(id).abort(),
    close: async () => {
      await Promise.all([...open.keys()].map((id) => take(id).abort()));
    },
  };
}
