import { Aggregator } from 'mingo';
import { type View, select } from './execution';
import { asQuery } from './matching';
import { type Cost, type Doc, EngineError, type Filter, type Sort } from './types';

type Stage = Record<string, unknown>;

/** The leading stages that one indexed query can answer, and what is left for mingo. */
function leading(stages: Stage[]): { filter: Filter; sort: Sort; skip: number; limit: number; rest: Stage[] } {
  const rest = [...stages];
  const filters: Filter[] = [];
  let sort: Sort = [];
  let skip = 0;
  let limit = Number.POSITIVE_INFINITY;
  while (rest[0]?.$match) filters.push(rest.shift()?.$match as Filter);
  if (rest[0]?.$sort) sort = Object.entries(rest.shift()?.$sort as Record<string, 1 | -1>);
  if (typeof rest[0]?.$skip === 'number') skip = rest.shift()?.$skip as number;
  if (typeof rest[0]?.$limit === 'number') limit = rest.shift()?.$limit as number;
  const filter = filters.length > 1 ? { $and: filters } : (filters[0] ?? {});
  return { filter, sort, skip, limit, rest };
}

/** Runs a pipeline over a collection; `$lookup` reads the engine's other collections. */
export function aggregate(
  view: View,
  collection: string,
  stages: Stage[],
): { docs: Record<string, unknown>[]; cost: Cost } {
  const { rest, ...selection } = leading(stages);
  const { docs, cost } = select(view, collection, selection);
  let scanned = cost.scanned;
  const collectionResolver = (name: string): Doc[] => {
    view.indexesOf(name);
    const all = [...view.scan(name)];
    scanned += all.length;
    return all;
  };
  const result = asQuery(() =>
    new Aggregator(rest as never, { collectionResolver, scriptEnabled: false }).run<Record<string, unknown>>(
      docs as never,
    ),
  );
  return { docs: result, cost: { scanned, plan: cost.plan } };
}

/** Stages that would write are not the cloud's. */
export function refuseWritingStages(stages: Stage[]): void {
  const writing = stages.find((stage) => '$out' in stage || '$merge' in stage);
  if (writing) throw new EngineError('bad_query', 'a pipeline may not write');
}
