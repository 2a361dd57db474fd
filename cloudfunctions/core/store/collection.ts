import { decodeCursor, encodeCursor, type Position } from './cursor';
import { _, db, type Stored, withoutUndefined } from './database';

/** A walk along an index: its leading keys are fixed, it is ordered by the next one and `_id`. */
export interface Walk<R> {
  where: object;
  orderBy: keyof R & string;
  direction: 'asc' | 'desc';
  /** Bounds on the ordering key: later than, at or later than, up to. */
  above?: number | string;
  from?: number | string;
  upTo?: number | string;
  /** The cursor of the page before. */
  after?: string;
  limit: number;
  /** The members a list needs; all when absent. */
  fields?: readonly (keyof R & string)[];
}

/** One page of an index: equal on its leading keys. */
export interface PageQuery<R> extends Walk<R> {
  where: Partial<R>;
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

  /**
   * One page. Throws `bad_request` for a cursor that is not one of ours.
   *
   * After a position there are two reads, those equal to it with a later `_id` and those beyond it: each is one stretch
   * of the index, so the scan stays at a page of each however many share an instant, as deadlines at 18:00 do.
   */
  async page(query: PageQuery<R>): Promise<Rows<R>> {
    const after = decodeCursor(query.after);
    const stretches = after ? [equalTo(query, after), beyond(query, after)] : [bounded(query)];
    const read = await Promise.all(stretches.map((filter) => this.stretch(query, filter, query.limit + 1)));
    const found = read.flat();
    const rows = found.slice(0, query.limit);
    const last = rows.at(-1);
    if (found.length <= query.limit || !last) return { rows };
    return { rows, cursor: encodeCursor({ at: Number(last[query.orderBy]), id: last._id }) };
  }

  /**
   * Up to `limit` records along an index, from a position on. It scans no more than it gives: what shares the position's
   * value comes first, and only then what lies beyond it.
   */
  async walk(query: Walk<R>): Promise<R[]> {
    const after = decodeCursor(query.after);
    if (!after) return this.stretch(query, bounded(query), query.limit);
    const level = await this.stretch(query, equalTo(query, after), query.limit);
    const left = query.limit - level.length;
    return left > 0 ? [...level, ...(await this.stretch(query, beyond(query, after), left))] : level;
  }

  /**
   * A page of what `keep` keeps. It looks at `scan` records of the index at most and hands its position on: a page may be
   * short and yet not the last.
   */
  async sifted(query: PageQuery<R>, keep: (record: R) => boolean, scan: number): Promise<Rows<R>> {
    const read = await this.page({ ...query, limit: scan });
    const kept = read.rows.filter(keep);
    const rows = kept.slice(0, query.limit);
    const last = rows.at(-1);
    if (kept.length <= query.limit || !last) return { rows, cursor: read.cursor };
    return { rows, cursor: encodeCursor({ at: Number(last[query.orderBy]), id: last._id }) };
  }

  private async stretch(query: Walk<R>, filter: object, limit: number): Promise<R[]> {
    const selected = db
      .collection(this.name)
      .where(filter)
      .orderBy(query.orderBy, query.direction)
      .orderBy('_id', query.direction)
      .limit(limit);
    const projected = query.fields ? selected.field(projection([...query.fields, query.orderBy])) : selected;
    const { data } = await answered(projected.get());
    return data as R[];
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

  /** Adds records at once; where one `_id` is taken it throws an error that `isDuplicate` knows, and some may be added. */
  async addAll(records: readonly R[]): Promise<void> {
    if (records.length === 0) return;
    await answered(db.collection(this.name).add({ data: records.map(withoutUndefined) }));
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

  /** Removes these records; ids that are not there are no error. */
  async removeAll(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const found = db.collection(this.name).where({ _id: _.in([...ids]) });
    await answered(found.remove());
  }
}

/** The SDK's older typings allow a callback's void; without a callback it is always a promise. */
export const answered = <R>(result: R) => result as Extract<R, Promise<unknown>>;

const projection = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, true]));

/** The filter without a position: flat, so that a planner finds every bound. */
function bounded<R>({ where, orderBy, above, from, upTo }: Walk<R>, ...more: object[]): object {
  const parts: object[] = [where, ...more];
  if (above !== undefined) parts.push({ [orderBy]: _.gt(above) });
  if (from !== undefined) parts.push({ [orderBy]: _.gte(from) });
  if (upTo !== undefined) parts.push({ [orderBy]: _.lte(upTo) });
  return parts.length === 1 ? where : _.and(parts);
}

const further = (direction: 'asc' | 'desc') => (direction === 'asc' ? _.gt : _.lt);

const equalTo = <R>({ where, orderBy, direction }: Walk<R>, { at, id }: Position): object => ({
  ...where,
  [orderBy]: at,
  _id: further(direction)(id),
});

const beyond = <R>(query: Walk<R>, { at }: Position): object =>
  bounded(query, { [query.orderBy]: further(query.direction)(at) });
