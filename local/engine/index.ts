import { aggregate, refuseWritingStages } from './aggregation';
import { operationsOn } from './operations';
import { Store } from './store';
import { beginTransaction } from './transaction';
import type { Engine, IndexDeclarations } from './types';

export interface EngineOptions {
  /** Where the data lives; made when missing. One process at a time. */
  dir: string;
  indexes: IndexDeclarations;
  /** Epoch milliseconds; limits the life of transactions. */
  now?: () => number;
}

/** Opens the embedded database: lmdb below, mingo for MongoDB's language, indexes as declared. */
export async function createEngine({ dir, indexes, now = Date.now }: EngineOptions): Promise<LocalEngine> {
  const store = new Store(dir, indexes);
  const target = {
    indexesOf: (collection: string) => store.indexesOf(collection),
    read: (collection: string, id: string) => store.get(collection, id)?.doc,
    scan: (collection: string) => store.scan(collection),
    walk: store.walk.bind(store),
    apply: store.apply.bind(store),
    now,
  };
  return {
    ...operationsOn(target),
    async aggregate(collection, stages) {
      refuseWritingStages(stages);
      return aggregate(target, collection, stages);
    },
    async begin() {
      return beginTransaction(store, now);
    },
    async createCollection(name) {
      store.createCollection(name);
    },
    collections: () => store.collections(),
    verify: () => store.verify(),
    close: () => store.close(),
  };
}

export interface LocalEngine extends Engine {
  /** Differences between documents and their index entries; empty when all is well. */
  verify(): string[];
}

export * from './types';
