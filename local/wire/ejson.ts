import { BSONRegExp, BSONValue, EJSON } from 'bson';
import { invalidParam } from './errors';

type Json = Record<string, unknown>;

const isPlain = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && !(value instanceof RegExp);

/** `db.serverDate({offset})` travels as `{$tcb_server_date: {offset}}` and becomes a date on arrival. */
function serverDate(value: Json, now: number): Date | undefined {
  const mark = value.$tcb_server_date;
  if (mark === undefined || Object.keys(value).length !== 1) return undefined;
  const offset = isPlain(mark) ? mark.offset : 0;
  return new Date(now + (typeof offset === 'number' ? offset : 0));
}

function toNative(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map((item) => toNative(item, now));
  if (value instanceof BSONRegExp) return new RegExp(value.pattern, value.options.replace(/[^imsu]/g, ''));
  if (value instanceof BSONValue) return value.toString();
  if (!isPlain(value)) return value;
  return (
    serverDate(value, now) ?? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toNative(item, now)]))
  );
}

/**
 * Reads one EJSON text of a request into plain values, dates and regular expressions.
 * `now` (epoch ms) is what server dates in it become. Throws INVALID_PARAM when the text is not EJSON.
 */
export function parseEjson(text: string, now: number): unknown {
  try {
    return toNative(EJSON.parse(text, { relaxed: true }), now);
  } catch (error) {
    throw invalidParam(`not EJSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** As `parseEjson`, for a text that must hold an object. An absent or empty text is `{}`: the SDK sends '' for no filter. */
export function parseEjsonObject(text: string | undefined, now: number): Json {
  const value = text ? parseEjson(text, now) : {};
  if (!isPlain(value) || Array.isArray(value)) throw invalidParam('an object is expected');
  return value;
}

/** One row of an answer, as the cloud sends it: canonical EJSON. */
export const toRow = (doc: unknown): string => EJSON.stringify(doc, { relaxed: false });

/** A computed row without the fields an expression found nothing for: the database has no undefined. */
export function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (!isPlain(value)) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutUndefined(item)]));
}
