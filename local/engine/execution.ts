import type { Index } from './index-entries';
import { comparator, matcher } from './matching';
import { type IndexPlan, type Plan, plan } from './planner';
import type { Cost, Doc, Filter, Sort } from './types';

/** What a query reads from: the store, or a transaction's view of it. */
export interface View {
  indexesOf(collection: string): Index[];
  read(collection: string, id: string): Doc | undefined;
  scan(collection: string): Iterable<Doc>;
  walk(range: { start: Buffer; end: Buffer }, reverse: boolean): Iterable<{ key: Buffer; id: string }>;
}

export interface Selection {
  filter: Filter;
  sort: Sort;
  skip: number;
  /** Infinity for all. */
  limit: number;
}

const named = (chosen: Plan): string => {
  if (chosen.kind === 'ids') return '_id';
  if (chosen.kind === 'index') return chosen.index.name;
  if (chosen.kind === 'union') return chosen.plans.map(named).join('+');
  return 'scan';
};

/** `_id`s of an index plan; of several ranges in the order of what follows their shared beginning. */
function* idsOf(view: View, chosen: IndexPlan): Iterable<string> {
  const { ranges, reverse, sorted } = chosen;
  if (ranges.length === 1 || !sorted) {
    for (const range of ranges) for (const { id } of view.walk(range, reverse)) yield id;
    return;
  }
  const heads = ranges.map((range) => {
    const iterator = view.walk(range, reverse)[Symbol.iterator]();
    return { range, iterator, next: iterator.next() };
  });
  for (;;) {
    let best: (typeof heads)[number] | undefined;
    let bestRest: Buffer | undefined;
    for (const head of heads) {
      if (head.next.done) continue;
      const rest = head.next.value.key.subarray(head.range.shared);
      const order = bestRest ? rest.compare(bestRest) * (reverse ? -1 : 1) : -1;
      if (order < 0) {
        best = head;
        bestRest = rest;
      }
    }
    if (!best || best.next.done) return;
    yield best.next.value.id;
    best.next = best.iterator.next();
  }
}

function* candidates(view: View, collection: string, chosen: Plan): Iterable<Doc> {
  if (chosen.kind === 'scan') {
    yield* view.scan(collection);
    return;
  }
  if (chosen.kind === 'union') {
    for (const each of chosen.plans) yield* candidates(view, collection, each);
    return;
  }
  for (const id of chosen.kind === 'ids' ? chosen.ids : idsOf(view, chosen)) {
    const doc = view.read(collection, id);
    if (doc) yield doc;
  }
}

/** The documents of a selection, in its order; without one, in the order of the chosen plan. */
export function select(view: View, collection: string, selection: Selection): { docs: Doc[]; cost: Cost } {
  const { filter, sort, skip, limit } = selection;
  const chosen = plan(view.indexesOf(collection), filter, sort);
  const matches = matcher(filter);
  const inOrder = sort.length === 0 || (chosen.kind === 'index' && chosen.sorted);
  const docs: Doc[] = [];
  const seen = new Set<string>();
  let scanned = 0;
  const wanted = inOrder ? skip + limit : Number.POSITIVE_INFINITY;
  if (wanted > 0) {
    for (const doc of candidates(view, collection, chosen)) {
      if (seen.has(doc._id)) continue;
      seen.add(doc._id);
      scanned += 1;
      if (!matches(doc)) continue;
      docs.push(doc);
      if (docs.length >= wanted) break;
    }
  }
  if (!inOrder) docs.sort(comparator(sort));
  return { docs: docs.slice(skip, skip + limit), cost: { scanned, plan: named(chosen) } };
}

/** How many documents match; by index keys alone where the index says all that the filter says. */
export function count(view: View, collection: string, filter: Filter): { total: number; cost: Cost } {
  const chosen = plan(view.indexesOf(collection), filter, []);
  matcher(filter);
  if (chosen.kind === 'index' && chosen.covering) {
    let total = 0;
    for (const range of chosen.ranges) for (const _ of view.walk(range, false)) total += 1;
    return { total, cost: { scanned: total, plan: chosen.index.name } };
  }
  const { docs, cost } = select(view, collection, { filter, sort: [], skip: 0, limit: Number.POSITIVE_INFINITY });
  return { total: docs.length, cost };
}
