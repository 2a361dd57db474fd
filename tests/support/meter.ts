import { type Cost, type Engine, EngineError, type Operations } from '../../local/engine/types';

/** What the database did, measured on the engine itself. */
export interface Meter {
  /** Operations of the database, documents scanned, and the plans used, while `work` ran. */
  costOf(work: () => Promise<unknown>): Promise<{ operations: number; scanned: number; plans: Set<string> }>;
  /** Transactions that lost to another commit so far. */
  conflicts(): number;
}

/** Watches an engine from now on. */
export function meter(engine: Engine): Meter {
  let conflicts = 0;
  let costs: { collection: string; cost: Cost }[] = [];

  const watched = ['find', 'count', 'update', 'remove'] as const;
  const watch = (operations: Operations) => {
    for (const name of watched) {
      const original = operations[name].bind(operations) as (
        collection: string,
        options: object,
      ) => Promise<{ cost: Cost }>;
      Object.assign(operations, {
        [name]: async (collection: string, options: object) => {
          const result = await original(collection, options);
          costs.push({ collection, cost: result.cost });
          return result;
        },
      });
    }
  };
  watch(engine);

  const begin = engine.begin.bind(engine);
  engine.begin = async () => {
    const transaction = await begin();
    watch(transaction);
    const commit = transaction.commit.bind(transaction);
    transaction.commit = () =>
      commit().catch((error: unknown) => {
        if (error instanceof EngineError && error.code === 'write_conflict') conflicts += 1;
        throw error;
      });
    return transaction;
  };

  return {
    conflicts: () => conflicts,
    costOf: async (work) => {
      costs = [];
      await work();
      return {
        operations: costs.length,
        scanned: costs.reduce((sum, { cost }) => sum + cost.scanned, 0),
        plans: new Set(costs.map(({ collection, cost }) => `${collection}: ${cost.plan}`)),
      };
    },
  };
}
