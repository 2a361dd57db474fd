import { Query, update as applyOperators } from 'mingo';
import type { Modifier } from 'mingo/updater';
import { cloneDeep, compare } from 'mingo/util';
import { type Doc, EngineError, type Filter, type Projection, type Sort, type UpdateOptions } from './types';
import { valuesAt } from './values';

/** Runs mingo; its complaints about a query become `bad_query`. */
export function asQuery<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof EngineError) throw error;
    throw new EngineError('bad_query', error instanceof Error ? error.message : String(error));
  }
}

/** A test for documents; scripts (`$where`) are refused as the cloud refuses them. */
export function matcher(filter: Filter): (doc: Doc) => boolean {
  const query = asQuery(() => new Query(filter as never, { scriptEnabled: false }));
  return (doc) => asQuery(() => query.test(doc as never));
}

/** MongoDB's order over several fields; of an array the least element counts, or the greatest when descending. */
export function comparator(sort: Sort): (a: Doc, b: Doc) => number {
  const key = (doc: Doc, field: string, direction: 1 | -1) => {
    const { values } = valuesAt(doc, field);
    return values.reduce((best, value) => (Math.sign(compare(value, best)) * direction < 0 ? value : best));
  };
  return (a, b) => {
    for (const [field, direction] of sort) {
      const order = compare(key(a, field, direction), key(b, field, direction)) * direction;
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Keeps or drops fields; nothing to do gives the document itself. */
export function project(docs: Doc[], projection: Projection | undefined): Doc[] {
  if (!projection || Object.keys(projection).length === 0) return docs;
  return asQuery(() => new Query({}, {}).find<Doc>(docs as never, projection as never).all());
}

/** The document after an update; the stored one is not touched. `_id` never changes. */
export function updated(doc: Doc, options: Pick<UpdateOptions, 'update' | 'replace'>): Doc {
  if (options.replace) return { ...cloneDeep(options.update), _id: doc._id };
  const next = cloneDeep(doc);
  asQuery(() => applyOperators(next as never, options.update as Modifier<never>, [], {}, { cloneMode: 'deep' }));
  next._id = doc._id;
  return next;
}

/** The document an upsert starts from: what the filter says for certain. */
export function seedOf(filter: Filter): Record<string, unknown> {
  const seed: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(filter)) {
    if (field.startsWith('$') || field.includes('.')) continue;
    const isOperator =
      value !== null && typeof value === 'object' && Object.keys(value).some((key) => key.startsWith('$'));
    if (!isOperator) seed[field] = value;
    else if ('$eq' in (value as object)) seed[field] = (value as { $eq: unknown }).$eq;
  }
  return seed;
}
