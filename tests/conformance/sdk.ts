/** The part of wx-server-sdk the suite uses, typed as it behaves; the package's own types leave most of it as any or void. */

export type Row = Record<string, unknown> & { _id: string };
type Filter = object;

/** A command that takes further ones: `_.gt(1).and(_.lt(4))`. */
export interface Condition {
  and(other: Condition): Condition;
  or(other: Condition): Condition;
}

type Of<Arguments extends unknown[]> = (...given: Arguments) => Condition;

export interface Command {
  eq: Of<[unknown]>;
  neq: Of<[unknown]>;
  gt: Of<[unknown]>;
  gte: Of<[unknown]>;
  lt: Of<[unknown]>;
  lte: Of<[unknown]>;
  in: Of<[unknown[]]>;
  nin: Of<[unknown[]]>;
  exists: Of<[boolean]>;
  size: Of<[number]>;
  all: Of<[unknown[]]>;
  mod: Of<[number, number]>;
  elemMatch: Of<[Filter]>;
  not: Of<[Condition]>;
  and: Of<[Filter[]]>;
  or: Of<[Filter[]]>;
  nor: Of<[Filter[]]>;
  set: Of<[unknown]>;
  remove: Of<[]>;
  inc: Of<[number]>;
  mul: Of<[number]>;
  min: Of<[unknown]>;
  max: Of<[unknown]>;
  rename: Of<[string]>;
  push: Of<[unknown[] | { each: unknown[]; position?: number; sort?: unknown; slice?: number }]>;
  unshift: Of<[unknown[]]>;
  pop: Of<[]>;
  shift: Of<[]>;
  pull: Of<[unknown]>;
  pullAll: Of<[unknown[]]>;
  addToSet: Of<[unknown]>;
  aggregate: Record<'sum' | 'max' | 'push' | 'size', (of: unknown) => object> & {
    arrayElemAt(given: [unknown, number]): object;
  };
}

interface Query {
  where(filter: Filter): Query;
  orderBy(field: string, direction: 'asc' | 'desc'): Query;
  skip(n: number): Query;
  limit(n: number): Query;
  field(shown: Record<string, boolean>): Query;
  get(): Promise<{ data: Row[] }>;
  count(): Promise<{ total: number }>;
  update(change: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

interface Document {
  get(): Promise<{ data: Row }>;
  set(change: { data: object }): Promise<{ _id: string; stats: { updated: number; created: number } }>;
  update(change: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

export interface Pipeline {
  match(filter: Filter): Pipeline;
  group(by: object): Pipeline;
  sort(by: Record<string, 1 | -1>): Pipeline;
  lookup(other: { from: string; localField: string; foreignField: string; as: string }): Pipeline;
  project(shown: object): Pipeline;
  unwind(path: string): Pipeline;
  sortByCount(path: string): Pipeline;
  replaceRoot(root: { newRoot: object }): Pipeline;
  count(field: string): Pipeline;
  skip(n: number): Pipeline;
  limit(n: number): Pipeline;
  end(): Promise<{ list: object[] }>;
}

export interface Collection extends Query {
  doc(id: string): Document;
  add(made: { data: object | object[] }): Promise<{ _id: string } | { _ids: string[] }>;
  aggregate(): Pipeline;
}

export interface Transaction {
  collection(name: string): Collection;
  commit(): Promise<void>;
  rollback(reason?: unknown): Promise<void>;
}

export interface Database {
  command: Command;
  collection(name: string): Collection;
  createCollection(name: string): Promise<unknown>;
  serverDate(shift?: { offset: number }): unknown;
  RegExp(of: { regexp: string; options: string }): unknown;
  startTransaction(): Promise<Transaction>;
  runTransaction<Result>(work: (transaction: Transaction) => Promise<Result>, retries?: number): Promise<Result>;
}

interface FileAnswer {
  fileID: string;
  status: number;
  errMsg: string;
}

export interface Sdk {
  init(options: { env: string; secretId?: string; secretKey?: string }): void;
  database(): Database;
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>;
  downloadFile(file: { fileID: string }): Promise<{ fileContent: Buffer }>;
  deleteFile(files: { fileList: string[] }): Promise<{ fileList: FileAnswer[] }>;
  getTempFileURL(files: { fileList: string[] }): Promise<{ fileList: (FileAnswer & { tempFileURL: string })[] }>;
  callFunction(call: { name: string; data: object }): Promise<{ result: unknown }>;
}
