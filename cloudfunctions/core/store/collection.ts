import { decodeCursor, encodeCursor, type Position } from './cursor';
import { _, db, type Stored, withoutUndefined } from './database';

/** One page of an index: equal on its leading keys, ordered by the next one and `_id`. */
export interface PageQuery<R> {
  where: Partial<R>;
  orderBy: keyof R & string;
  direction: 'asc' | 'desc';
  /** Bounds on the ordering key. */
  above?: number | string;
  upTo?: number | string;
  /** The cursor of the page before. */
  after?: string;
  limit: number;
  /** The members a list needs; all when absent. */
  fields?: readonly (keyof R & string)[];
}

export interface Rows<R> {
  rows: R[];
  /** Where the next page starts, as the client sends it back; absent on the last one. */
  cursor?: string;
}

/** A collection by its records' type. Every read is by id or walks one index of indexes.json from a position. */
export class Collection<R extends Stored> {
  constructor(readonly name: string) {}

  async byId(id: string): Promise<R | null> {
    const { data } = await answered(db.collection(this.name).doc(id).get());
    return data as R | null;
  }

  /** Records by id, at most a page of them, in the order of `ids`; unknown ids are left out. */
  async byIds(ids: readonly string[], fields?: readonly (keyof R & string)[]): Promise<R[]> {
    if (ids.length === 0) return [];
    const query = db
      .collection(this.name)
      .where({ _id: _.in([...ids]) })
      .limit(ids.length);
    const { data } = await answered((fields ? query.field(projection(fields)) : query).get());
    const found = new Map((data as R[]).map((record) => [record._id, record]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /** One page. Scans no more than it answers, and one. Throws `bad_request` for a cursor that is not one of ours. */
  async page(query: PageQuery<R>): Promise<Rows<R>> {
    const selected = db
      .collection(this.name)
      .where(condition(query, decodeCursor(query.after)))
      .orderBy(query.orderBy, query.direction)
      .orderBy('_id', query.direction)
      .limit(query.limit + 1);
    const projected = query.fields ? selected.field(projection([...query.fields, query.orderBy])) : selected;
    const { data } = await answered(projected.get());
    const rows = (data as R[]).slice(0, query.limit);
    const last = rows.at(-1);
    if (data.length <= query.limit || !last) return { rows };
    return { rows, cursor: encodeCursor({ at: Number(last[query.orderBy]), id: last._id }) };
  }

  /** How many there are, counted no further than `limit`: `count()` would walk them all. */
  async countUpTo(query: Pick<PageQuery<R>, 'where' | 'orderBy' | 'direction' | 'above' | 'upTo'>, limit: number) {
    const { rows } = await this.page({ ...query, limit, fields: ['_id'] as (keyof R & string)[] });
    return rows.length;
  }

  /** Adds a record; a taken `_id` or unique key throws an error that `isDuplicate` knows. */
  async add(record: R): Promise<void> {
    await answered(db.collection(this.name).add({ data: withoutUndefined(record) }));
  }

  /** Writes the whole record under its `_id`, new or not. */
  async put({ _id, ...rest }: R): Promise<void> {
    await answered(
      db
        .collection(this.name)
        .doc(_id)
        .set({ data: withoutUndefined(rest) }),
    );
  }
}

/** The SDK's older typings allow a callback's void; without a callback it is always a promise. */
export const answered = <T>(result: Promise<T> | string | void): Promise<T> => result as Promise<T>;

const projection = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, true]));

/**
 * The page's filter, flat, so that a planner finds every bound. After a position: `at <= position's and
 * (at < position's or _id < position's)`; the first part lets the index start there, the second only decides among
 * equal values.
 */
function condition<R>({ where, orderBy, direction, above, upTo }: PageQuery<R>, after: Position | undefined) {
  const [edge, beyond] = direction === 'asc' ? [_.gte, _.gt] : [_.lte, _.lt];
  const parts: object[] = [where];
  if (above !== undefined) parts.push({ [orderBy]: _.gt(above) });
  if (upTo !== undefined) parts.push({ [orderBy]: _.lte(upTo) });
  if (after !== undefined) {
    parts.push({ [orderBy]: edge(after.at) });
    parts.push(_.or([{ [orderBy]: beyond(after.at) }, { _id: beyond(after.id) }]));
  }
  return parts.length === 1 ? where : _.and(parts);
}
