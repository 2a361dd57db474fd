import { cloneDeep } from 'mingo/util';
import { nanoid } from 'nanoid';
import { operationsOn } from './operations';
import type { Change, Store } from './store';
import { type Doc, EngineError, type Transaction } from './types';

const LIFETIME_MS = 30_000;

const keyOf = (collection: string, id: string) => `${collection}\n${id}`;

/**
 * An optimistic transaction: it remembers the revision of every document it met, keeps its changes to itself, and
 * commits only if all of them are still as it met them.
 */
export function beginTransaction(store: Store, now: () => number): Transaction {
  const began = now();
  let open = true;
  /** Revision (0: absent) and content of what was met, so that a second look sees the same. */
  const met = new Map<string, { collection: string; id: string; rev: number; doc: Doc | undefined }>();
  const writes = new Map<string, Change>();

  const check = () => {
    if (open && now() - began > LIFETIME_MS) open = false;
    if (!open) throw new EngineError('transaction_not_found', 'the transaction has ended or expired');
  };
  const meet = (collection: string, id: string) => {
    const key = keyOf(collection, id);
    let known = met.get(key);
    if (!known) {
      const stored = store.get(collection, id);
      known = { collection, id, rev: stored?.rev ?? 0, doc: stored?.doc };
      met.set(key, known);
    }
    return known;
  };
  const read = (collection: string, id: string) => {
    check();
    const written = writes.get(keyOf(collection, id));
    return cloneDeep(written ? written.doc : meet(collection, id).doc);
  };
  const own = operationsOn({
    // Index walks know nothing of this transaction's writes: with any on a collection, it is read whole.
    indexesOf: (collection) => {
      const indexes = store.indexesOf(collection);
      return [...writes.values()].some((write) => write.collection === collection) ? [] : indexes;
    },
    read,
    *scan(collection) {
      check();
      for (const { _id } of store.scan(collection)) {
        const doc = read(collection, _id);
        if (doc) yield doc;
      }
      for (const write of [...writes.values()]) {
        if (write.collection === collection && write.doc && !store.get(collection, write.id))
          yield cloneDeep(write.doc);
      }
    },
    walk: (range, reverse) => store.walk(range, reverse),
    apply(changes) {
      check();
      for (const change of changes) {
        meet(change.collection, change.id);
        writes.set(keyOf(change.collection, change.id), change);
      }
    },
    now,
  });
  return {
    id: nanoid(),
    ...own,
    async commit() {
      check();
      open = false;
      for (const { collection, id, rev } of met.values()) {
        if ((store.get(collection, id)?.rev ?? 0) !== rev) {
          throw new EngineError('write_conflict', `${collection} ${id} was changed by another transaction`);
        }
      }
      store.apply([...writes.values()]);
    },
    async abort() {
      open = false;
    },
  };
}
