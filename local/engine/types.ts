/** The local database engine's public face. Filters, updates, sorts and stages are MongoDB's, as CloudBase takes them. */

export type Doc = Record<string, unknown> & { _id: string };
export type Filter = Record<string, unknown>;
export type Sort = [field: string, direction: 1 | -1][];
export type Projection = Record<string, 0 | 1>;

/** `store/indexes.json`: collection → its declared indexes. */
export type IndexDeclarations = Record<
  string,
  { name: string; keys: [field: string, direction: number][]; unique?: boolean }[]
>;

export interface FindOptions {
  filter?: Filter;
  sort?: Sort;
  skip?: number;
  limit?: number;
  projection?: Projection;
}

/** What an operation cost; tests hold it bounded. */
export interface Cost {
  /** Documents read from the store to answer. */
  scanned: number;
  /** `_id`, an index's name, or `scan` for a walk of the whole collection. */
  plan: string;
}

export interface UpdateOptions {
  filter: Filter;
  /** Update operators ($set, $unset, $inc, $mul, $min, $max, $push, $pull, $addToSet, $pop, $rename), or a whole document with `replace`. */
  update: Record<string, unknown>;
  multi?: boolean;
  upsert?: boolean;
  replace?: boolean;
}

export interface UpdateResult {
  matched: number;
  modified: number;
  upsertedId?: string;
  /** The first matched document after the change. */
  doc?: Doc;
}

/** Operations common to the engine and a transaction on it. Unknown collections throw `EngineError('unknown_collection')`. */
export interface Operations {
  find(collection: string, options: FindOptions): Promise<{ docs: Doc[]; cost: Cost }>;
  count(collection: string, filter: Filter): Promise<{ total: number; cost: Cost }>;
  /** A missing `_id` is made. A taken `_id` or unique key throws `EngineError('duplicate_key')` and inserts none of them. */
  insert(collection: string, docs: Record<string, unknown>[]): Promise<{ ids: string[] }>;
  update(collection: string, options: UpdateOptions): Promise<UpdateResult & { cost: Cost }>;
  remove(collection: string, options: { filter: Filter; multi?: boolean }): Promise<{ removed: number; cost: Cost }>;
}

/** Snapshot reads, buffered writes; at commit every document read or written must be as it was read. */
export interface Transaction extends Operations {
  readonly id: string;
  /** Throws `EngineError('write_conflict')` when another commit changed what this one read or wrote. */
  commit(): Promise<void>;
  abort(): Promise<void>;
}

export interface Engine extends Operations {
  aggregate(
    collection: string,
    stages: Record<string, unknown>[],
  ): Promise<{ docs: Record<string, unknown>[]; cost: Cost }>;
  begin(): Promise<Transaction>;
  /** Idempotent. Declared indexes of the collection come with it. */
  createCollection(name: string): Promise<void>;
  collections(): string[];
  close(): Promise<void>;
}

export type EngineErrorCode =
  | 'unknown_collection'
  | 'duplicate_key'
  | 'write_conflict'
  | 'bad_query'
  | 'document_too_large'
  | 'transaction_not_found';

export class EngineError extends Error {
  constructor(
    readonly code: EngineErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'EngineError';
  }
}
