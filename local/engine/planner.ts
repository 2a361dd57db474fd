import { type Index, keyPart } from './index-entries';
import { after, encodeValue, typeBracket } from './keys';
import type { Filter, Sort } from './types';

export interface Range {
  start: Buffer;
  end: Buffer;
  /** What all keys of the range share; ranges are merged by what follows it. */
  shared: number;
}

export interface IndexPlan {
  kind: 'index';
  index: Index;
  ranges: Range[];
  reverse: boolean;
  /** Documents come in the order asked for. */
  sorted: boolean;
  /** The ranges say all that the filter says, so keys can be counted without their documents. */
  covering: boolean;
}

export type Plan = { kind: 'ids'; ids: string[] } | IndexPlan | { kind: 'union'; plans: Plan[] } | { kind: 'scan' };

/** What the filter says about one field, as far as an index can use it. */
interface Condition {
  equals?: unknown;
  in?: unknown[];
  lower?: { value: unknown; inclusive: boolean };
  upper?: { value: unknown; inclusive: boolean };
}

/** More ranges than this cost more than they save. */
const MAX_RANGES = 200;

const isOperators = (value: unknown): value is Record<string, unknown> =>
  value !== null &&
  typeof value === 'object' &&
  Object.getPrototypeOf(value) === Object.prototype &&
  Object.keys(value).some((key) => key.startsWith('$'));

/** Values whose order and equality the keys carry. */
const isPlain = (value: unknown): boolean =>
  value === null ||
  ['number', 'string', 'boolean'].includes(typeof value) ||
  (value instanceof Date && !Number.isNaN(value.getTime()));

interface Analysis {
  conditions: Map<string, Condition>;
  ors: Filter[][];
  /** Nothing of the filter was left aside. */
  complete: boolean;
}

function analyse(filter: Filter): Analysis {
  const conditions = new Map<string, Condition>();
  const ors: Filter[][] = [];
  let complete = true;
  const visit = (part: Filter) => {
    for (const [field, value] of Object.entries(part)) {
      if (field === '$and' && Array.isArray(value)) {
        for (const each of value) visit(each as Filter);
        continue;
      }
      if (field === '$or' && Array.isArray(value)) {
        ors.push(value as Filter[]);
        complete = false;
        continue;
      }
      if (field.startsWith('$')) {
        complete = false;
        continue;
      }
      const condition = conditions.get(field) ?? {};
      const take = (operator: string, operand: unknown) => {
        const plain = operator === '$in' ? Array.isArray(operand) && operand.every(isPlain) : isPlain(operand);
        if (!plain) complete = false;
        else if (operator === '$eq' && !('equals' in condition)) condition.equals = operand;
        else if (operator === '$in' && !condition.in) condition.in = operand as unknown[];
        else if ((operator === '$gt' || operator === '$gte') && !condition.lower && operand !== null) {
          condition.lower = { value: operand, inclusive: operator === '$gte' };
        } else if ((operator === '$lt' || operator === '$lte') && !condition.upper && operand !== null) {
          condition.upper = { value: operand, inclusive: operator === '$lte' };
        } else complete = false;
      };
      if (isOperators(value)) for (const [operator, operand] of Object.entries(value)) take(operator, operand);
      else take('$eq', value);
      conditions.set(field, condition);
    }
  };
  visit(filter);
  return { conditions, ors, complete };
}

/** The two ends of one field's range below `prefix`, for a key part that may be turned round. */
function boundsOf(prefix: Buffer, condition: Condition, direction: number, isArray: boolean): Range {
  // Of a list different elements may satisfy the two ends, so only one end may narrow the walk.
  const upper = isArray && condition.lower ? undefined : condition.upper;
  const { lower } = condition;
  const reference = lower?.value ?? upper?.value;
  const bracket = typeBracket(reference);
  const part = (bytes: Buffer) =>
    Buffer.concat([prefix, direction < 0 ? Buffer.from(bytes.map((b) => ~b & 0xff)) : bytes]);
  const low = lower ? part(encodeValue(lower.value).bytes) : part(bracket);
  const high = upper ? part(encodeValue(upper.value).bytes) : part(bracket);
  // Inexact strings share bytes with longer ones, so an end is only left out when nothing can hide behind it.
  const lowExcluded = lower && !lower.inclusive && encodeValue(lower.value).exact;
  const highExcluded = upper && !upper.inclusive && encodeValue(upper.value).exact;
  return direction > 0
    ? { start: lowExcluded ? after(low) : low, end: highExcluded ? high : after(high), shared: prefix.length }
    : { start: highExcluded ? after(high) : high, end: lowExcluded ? low : after(low), shared: prefix.length };
}

interface Candidate extends IndexPlan {
  score: number;
}

function candidate(index: Index, analysis: Analysis, sort: Sort): Candidate {
  let prefixes = [index.prefix];
  let fixed = 0;
  let usedIn = false;
  const used = new Set<string>();
  let exact = true;
  for (const [field, direction] of index.keys) {
    const condition = analysis.conditions.get(field);
    const values = condition && ('equals' in condition ? [condition.equals] : condition.in);
    if (!values || prefixes.length * values.length > MAX_RANGES) break;
    const parts = new Map<string, Buffer>();
    for (const value of values) {
      const part = keyPart(value, direction);
      exact &&= part.exact;
      parts.set(part.bytes.toString('latin1'), part.bytes);
    }
    if (!('equals' in condition)) usedIn = true;
    if (Object.keys(condition).length > 1) exact = false;
    prefixes = prefixes.flatMap((prefix) => [...parts.values()].map((part) => Buffer.concat([prefix, part])));
    used.add(field);
    fixed += 1;
  }
  let ranges: Range[] = prefixes.map((prefix) => ({ start: prefix, end: after(prefix), shared: prefix.length }));
  let ranged = false;
  const next = index.keys[fixed];
  const condition = next && analysis.conditions.get(next[0]);
  if (next && condition && (condition.lower || condition.upper)) {
    const isArray = index.seen.arrays.includes(next[0]);
    ranges = prefixes.map((prefix) => boundsOf(prefix, condition, next[1], isArray));
    const sameType =
      !condition.lower ||
      !condition.upper ||
      typeBracket(condition.lower.value).equals(typeBracket(condition.upper.value));
    if (!sameType && !isArray) ranges = [];
    if ('in' in condition || !encodeValue(condition.lower?.value).exact || !encodeValue(condition.upper?.value).exact)
      exact = false;
    used.add(next[0]);
    ranged = true;
  }
  const order = sortOrder(index, analysis, sort, fixed);
  const covering =
    analysis.complete &&
    exact &&
    index.seen.arrays.length === 0 &&
    !index.seen.inexact &&
    used.size === analysis.conditions.size;
  return {
    kind: 'index',
    index,
    ranges,
    reverse: order === 'reverse',
    sorted: order !== undefined,
    covering,
    score: fixed * 10 - (usedIn ? 3 : 0) + (ranged ? 5 : 0) + (order !== undefined && sort.length > 0 ? 7 : 0),
  };
}

/** Whether walking the index behind its fixed fields gives the order asked for, and which way. */
function sortOrder(index: Index, analysis: Analysis, sort: Sort, fixed: number): 'forward' | 'reverse' | undefined {
  if (sort.length === 0) return 'forward';
  if (index.seen.inexact) return undefined;
  // Behind one element of a list a document stands once; a list further on, or sorted by, gives it several places.
  const { arrays } = index.seen;
  if ([...index.keys.slice(fixed), ...sort].some(([field]) => arrays.includes(field))) return undefined;
  const isConstant = (field: string) => {
    const condition = analysis.conditions.get(field);
    // Of a field outside the index nobody knows whether it is a list.
    return condition !== undefined && 'equals' in condition && index.keys.some(([key]) => key === field);
  };
  const wanted = sort.filter(([field]) => !isConstant(field));
  const rest = index.keys.slice(fixed).filter(([field]) => !isConstant(field));
  if (wanted.length === 0) return 'forward';
  let order: 'forward' | 'reverse' | undefined;
  for (const [i, [field, direction]] of wanted.entries()) {
    const key = rest[i] ?? (field === '_id' && i === rest.length ? (['_id', 1] as const) : undefined);
    if (!key || key[0] !== field) return undefined;
    const here = key[1] === direction ? 'forward' : 'reverse';
    if (order && order !== here) return undefined;
    order = here;
    if (field === '_id') return order;
  }
  return order;
}

/** Chooses how to find the documents of `filter` in the order of `sort`; the filter is applied to each document after. */
export function plan(indexes: Index[], filter: Filter, sort: Sort): Plan {
  const analysis = analyse(filter);
  const id = analysis.conditions.get('_id');
  if (id && typeof id.equals === 'string') return { kind: 'ids', ids: [id.equals] };
  if (id?.in?.every((value) => typeof value === 'string')) return { kind: 'ids', ids: [...new Set(id.in as string[])] };
  const best = indexes
    .map((index) => candidate(index, analysis, sort))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)[0];
  if (best) return best;
  for (const branches of analysis.ors) {
    const plans = branches.map((branch) => plan(indexes, branch, []));
    if (plans.length > 0 && plans.every(({ kind }) => kind !== 'scan')) return { kind: 'union', plans };
  }
  return { kind: 'scan' };
}
