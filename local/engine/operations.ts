import { cloneDeep } from 'mingo/util';
import { nanoid } from 'nanoid';
import { type View, count, select } from './execution';
import { project, seedOf, updated } from './matching';
import { type Change, checkSize } from './store';
import { type Doc, EngineError, type Filter, type FindOptions, type Operations, type UpdateOptions } from './types';

/** Where operations read and where their changes go: straight to the store, or into a transaction. */
export interface Target extends View {
  apply(changes: Change[]): void;
  now(): number;
}

const ALL = Number.POSITIVE_INFINITY;
const matching = (target: Target, collection: string, filter: Filter, multi: boolean | undefined) =>
  select(target, collection, { filter, sort: [], skip: 0, limit: multi ? ALL : 1 });

/**
 * The operations over a target. Each runs without giving way, so what it read is what it changes. A find without
 * a limit answers everything: the cloud's default of 100 and maximum of 1,000 belong to the wire.
 */
export function operationsOn(target: Target): Operations {
  const checked = (doc: Doc): Doc => {
    checkSize(doc);
    return doc;
  };
  const exists = (collection: string) => target.indexesOf(collection);
  return {
    async find(collection: string, options: FindOptions) {
      const { filter = {}, sort = [], skip = 0, limit = ALL } = options;
      const { docs, cost } = select(target, collection, { filter, sort, skip, limit });
      return { docs: project(docs, options.projection), cost };
    },

    async count(collection: string, filter: Filter) {
      return count(target, collection, filter);
    },

    async insert(collection: string, docs: Record<string, unknown>[]) {
      exists(collection);
      const complete = docs.map((doc) =>
        checked({ ...cloneDeep(doc), _id: (doc._id as string | undefined) ?? nanoid() }),
      );
      const ids = complete.map(({ _id }) => _id);
      const taken = ids.find((id, i) => target.read(collection, id) || ids.indexOf(id) !== i);
      if (taken !== undefined) throw new EngineError('duplicate_key', `_id ${taken} already exists in ${collection}`);
      target.apply(complete.map((doc) => ({ collection, id: doc._id, doc })));
      return { ids };
    },

    async update(collection: string, options: UpdateOptions) {
      const { docs, cost } = matching(target, collection, options.filter, options.multi);
      if (docs.length === 0 && options.upsert) {
        const seed = { ...seedOf(options.filter) };
        const doc = checked(updated({ ...seed, _id: (seed._id as string | undefined) ?? nanoid() }, options));
        target.apply([{ collection, id: doc._id, doc }]);
        return { matched: 0, modified: 0, upsertedId: doc._id, doc, cost };
      }
      const pairs = docs.map((doc) => [doc, checked(updated(doc, options))] as const);
      const changed = pairs.filter(([before, now]) => JSON.stringify(before) !== JSON.stringify(now));
      target.apply(changed.map(([, doc]) => ({ collection, id: doc._id, doc })));
      return { matched: docs.length, modified: changed.length, doc: pairs[0]?.[1], cost };
    },

    async remove(collection: string, options: { filter: Filter; multi?: boolean }) {
      const { docs, cost } = matching(target, collection, options.filter, options.multi);
      target.apply(docs.map(({ _id }) => ({ collection, id: _id })));
      return { removed: docs.length, cost };
    },
  };
}
