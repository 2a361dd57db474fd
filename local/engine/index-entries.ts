import { encodeValue, invert } from './keys';
import type { Doc, IndexDeclarations } from './types';
import { valuesAt } from './values';

export type IndexDeclaration = IndexDeclarations[string][number];

/** `arrays`: the fields under which a document ever held several values. */
export interface Seen {
  arrays: string[];
  inexact: boolean;
}

/** One declared index of one collection, as the engine keeps it. */
export interface Index extends IndexDeclaration {
  /** Leads every key of this index. */
  prefix: Buffer;
  /** Sticky facts about what was ever stored, which limit what the planner may conclude. */
  seen: Seen;
}

export interface Entries {
  /** Without the `_id` at the end: equal for two documents that share a unique key. */
  keys: Buffer[];
  arrays: string[];
  inexact: boolean;
}

/** One field's part of a key, turned round when the field is declared descending. */
export function keyPart(value: unknown, direction: number): { bytes: Buffer; exact: boolean } {
  const { bytes, exact } = encodeValue(value);
  return { bytes: direction < 0 ? invert(bytes) : bytes, exact };
}

/** The keys under which an index lists a document; several when a field holds an array. */
export function entriesOf(index: Pick<Index, 'prefix' | 'keys'>, doc: Doc): Entries {
  const arrays: string[] = [];
  let inexact = false;
  let keys: Buffer[] = [index.prefix];
  for (const [field, direction] of index.keys) {
    const found = valuesAt(doc, field);
    if (found.multikey) arrays.push(field);
    const parts = found.values.map((value) => {
      const part = keyPart(value, direction);
      inexact ||= !part.exact;
      return part.bytes;
    });
    keys = keys.flatMap((key) => parts.map((part) => Buffer.concat([key, part])));
  }
  const distinct = new Map(keys.map((key) => [key.toString('latin1'), key]));
  return { keys: [...distinct.values()], arrays, inexact };
}
