import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, type RootDatabase, open } from 'lmdb';
import { type Index, type IndexDeclaration, entriesOf } from './index-entries';
import { type Doc, EngineError, type IndexDeclarations } from './types';

/** CloudBase's limit of one document. */
const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

interface Stored {
  /** Grows with every change of any document; transactions compare it. */
  rev: number;
  doc: Doc;
}

interface CollectionMeta {
  number: number;
  indexes: { declaration: IndexDeclaration; number: number; seen: Index['seen'] }[];
}

export interface Change {
  collection: string;
  id: string;
  /** Absent removes the document. */
  doc?: Doc;
}

const numberPrefix = (number: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
};

/**
 * Documents and their index entries in one lmdb environment. Every change of a document and of its entries is
 * one lmdb transaction, committed before the call returns: a killed process loses nothing acknowledged.
 */
export class Store {
  private readonly root: RootDatabase;
  private readonly docs: Database<Stored, [number, string]>;
  private readonly entries: Database<string, Buffer>;
  private readonly meta: Database<unknown, string>;
  private readonly known = new Map<string, { number: number; indexes: Index[] }>();
  /** What is known to be saved of each collection's `seen` facts. */
  private readonly savedSeen = new Map<string, string>();
  private rev: number;

  constructor(
    dir: string,
    private readonly declarations: IndexDeclarations,
  ) {
    mkdirSync(dir, { recursive: true });
    // Syncing is the operating system's: what a process wrote outlives the process, and that is what is promised.
    this.root = open({ path: join(dir, 'database.mdb'), maxDbs: 8, noSync: true, overlappingSync: false });
    this.docs = this.root.openDB({ name: 'docs' });
    this.entries = this.root.openDB({ name: 'entries', keyEncoding: 'binary', encoding: 'string' });
    this.meta = this.root.openDB({ name: 'meta' });
    this.rev = (this.meta.get('rev') as number | undefined) ?? 0;
    for (const name of (this.meta.get('collections') as string[] | undefined) ?? []) this.load(name);
  }

  collections(): string[] {
    return [...this.known.keys()].sort();
  }

  createCollection(name: string): void {
    if (this.known.has(name)) return;
    this.root.transactionSync(() => {
      this.meta.putSync('collections', [...this.collections(), name]);
      this.meta.putSync(`collection:${name}`, { number: this.nextNumber(), indexes: [] } satisfies CollectionMeta);
    });
    this.load(name);
  }

  indexesOf(collection: string): Index[] {
    return this.collection(collection).indexes;
  }

  get(collection: string, id: string): Stored | undefined {
    return this.docs.get([this.collection(collection).number, id]);
  }

  /** All documents of a collection, by `_id`. */
  *scan(collection: string): Iterable<Doc> {
    const { number } = this.collection(collection);
    for (const { value } of this.docs.getRange({ start: [number, ''], end: [number + 1, ''] })) yield value.doc;
  }

  /** `_id`s with their keys in a range of one index. */
  *walk(range: { start: Buffer; end: Buffer }, reverse: boolean): Iterable<{ key: Buffer; id: string }> {
    if (range.start.compare(range.end) >= 0) return;
    // lmdb includes the start and leaves out the end; walked backwards the two change places.
    const bounds = reverse ? { start: range.end, end: range.start } : range;
    for (const { key, value } of this.entries.getRange({ ...bounds, reverse })) {
      if (reverse && key.equals(range.end)) continue;
      yield { key, id: value };
    }
    if (!reverse) return;
    const first = this.entries.get(range.start);
    if (first !== undefined) yield { key: range.start, id: first };
  }

  /** Writes all changes or none. Throws `duplicate_key` when a unique key is taken. */
  apply(changes: Change[]): void {
    try {
      this.root.transactionSync(() => {
        for (const change of changes) this.write(change);
        this.meta.putSync('rev', this.rev);
      });
    } catch (error) {
      this.savedSeen.clear();
      throw error;
    }
  }

  /** Differences between documents and index entries; empty when all is well. */
  verify(): string[] {
    const problems: string[] = [];
    for (const [name, { indexes }] of this.known) {
      const expected = new Map<string, string>();
      for (const doc of this.scan(name)) {
        for (const index of indexes) {
          for (const key of entriesOf(index, doc).keys)
            expected.set(entryKey(key, doc._id).toString('latin1'), doc._id);
        }
      }
      for (const index of indexes) {
        for (const { key, value } of this.entries.getRange({ start: index.prefix, end: upTo(index.prefix) })) {
          if (!expected.delete(key.toString('latin1')))
            problems.push(`${name}.${index.name}: entry without document ${value}`);
        }
      }
      for (const id of expected.values()) problems.push(`${name}: document ${id} without its entry`);
    }
    return problems;
  }

  async close(): Promise<void> {
    await this.root.flushed;
    await this.root.close();
  }

  private collection(name: string) {
    const found = this.known.get(name);
    if (!found) throw new EngineError('unknown_collection', `collection ${name} does not exist`);
    return found;
  }

  private nextNumber(): number {
    const number = ((this.meta.get('number') as number | undefined) ?? 0) + 1;
    this.meta.putSync('number', number);
    return number;
  }

  /** Brings a collection's stored indexes in line with the declared ones, building and dropping as needed. */
  private load(name: string): void {
    const meta = this.meta.get(`collection:${name}`) as CollectionMeta;
    const declared = this.declarations[name] ?? [];
    const same = (a: IndexDeclaration, b: IndexDeclaration) => JSON.stringify(a) === JSON.stringify(b);
    // One whose array fields were not kept track of yet is built anew.
    const kept = meta.indexes.filter(
      ({ declaration, seen }) => Array.isArray(seen.arrays) && declared.some((each) => same(each, declaration)),
    );
    const missing = declared.filter((each) => !kept.some(({ declaration }) => same(each, declaration)));
    if (kept.length < meta.indexes.length || missing.length > 0) {
      this.root.transactionSync(() => {
        for (const { number } of meta.indexes.filter((each) => !kept.includes(each))) {
          const prefix = numberPrefix(number);
          for (const key of [...this.entries.getKeys({ start: prefix, end: upTo(prefix) })])
            this.entries.removeSync(key);
        }
        for (const declaration of missing) {
          const entry = { declaration, number: this.nextNumber(), seen: { arrays: [], inexact: false } };
          kept.push(entry);
          this.build(meta.number, entry);
        }
        this.meta.putSync(`collection:${name}`, { ...meta, indexes: kept });
      });
    }
    const indexes = kept.map(({ declaration, number, seen }) => ({
      ...declaration,
      prefix: numberPrefix(number),
      seen,
    }));
    this.known.set(name, { number: meta.number, indexes });
  }

  private build(collection: number, entry: CollectionMeta['indexes'][number]): void {
    const index: Index = { ...entry.declaration, prefix: numberPrefix(entry.number), seen: entry.seen };
    for (const { value } of this.docs.getRange({ start: [collection, ''], end: [collection + 1, ''] })) {
      this.enter(index, value.doc);
    }
  }

  private write({ collection, id, doc }: Change): void {
    const { number, indexes } = this.collection(collection);
    const before = this.docs.get([number, id]);
    if (before) {
      for (const index of indexes) {
        for (const key of entriesOf(index, before.doc).keys) this.entries.removeSync(entryKey(key, id));
      }
    }
    if (!doc) {
      this.docs.removeSync([number, id]);
      return;
    }
    this.rev += 1;
    for (const index of indexes) this.enter(index, doc);
    const seen = indexes.map((index) => `${index.seen.arrays}:${index.seen.inexact}`).join(';');
    if (this.savedSeen.get(collection) !== seen) {
      this.keepSeen(collection, indexes);
      this.savedSeen.set(collection, seen);
    }
    this.docs.putSync([number, id], { rev: this.rev, doc });
  }

  private enter(index: Index, doc: Doc): void {
    const { keys, arrays, inexact } = entriesOf(index, doc);
    index.seen.arrays.push(...arrays.filter((field) => !index.seen.arrays.includes(field)));
    index.seen.inexact ||= inexact;
    for (const key of keys) {
      if (index.unique && this.isTaken(key, doc._id)) {
        throw new EngineError('duplicate_key', `index ${index.name} already has this key`);
      }
      this.entries.putSync(entryKey(key, doc._id), doc._id);
    }
  }

  private isTaken(key: Buffer, id: string): boolean {
    for (const { value } of this.entries.getRange({ start: key, end: upTo(key) })) if (value !== id) return true;
    return false;
  }

  private keepSeen(name: string, indexes: Index[]): void {
    const meta = this.meta.get(`collection:${name}`) as CollectionMeta;
    const updated = meta.indexes.map((entry) => ({
      ...entry,
      seen: indexes.find((index) => index.prefix.equals(numberPrefix(entry.number)))?.seen ?? entry.seen,
    }));
    this.meta.putSync(`collection:${name}`, { ...meta, indexes: updated });
  }
}

/** Refuses what CloudBase would refuse to store. */
export function checkSize(doc: Doc): void {
  const bytes = Buffer.byteLength(JSON.stringify(doc));
  if (bytes > MAX_DOCUMENT_BYTES)
    throw new EngineError('document_too_large', `document of ${bytes} bytes exceeds 16 MB`);
}

const entryKey = (key: Buffer, id: string) => Buffer.concat([key, Buffer.from(id, 'utf8')]);

const upTo = (prefix: Buffer) => Buffer.concat([prefix, Buffer.from([0xff])]);
