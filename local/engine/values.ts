/** Values of a dotted path as MongoDB's indexes and comparisons see them. */

export interface PathValues {
  values: unknown[];
  /** An array was met on the way, so one document has several index entries. */
  multikey: boolean;
}

/** The leaf values of `path`; missing counts as null, an array gives its elements. */
export function valuesAt(doc: unknown, path: string): PathValues {
  let multikey = false;
  const walk = (value: unknown, keys: string[]): unknown[] => {
    const [key, ...rest] = keys;
    if (key === undefined) {
      if (!Array.isArray(value)) return [value ?? null];
      multikey = true;
      // An empty array equals neither null nor any value: it is kept under its own type.
      return value.length === 0 ? [[]] : value.map((element: unknown) => element ?? null);
    }
    if (Array.isArray(value)) {
      multikey = true;
      const elements = value.flatMap((element) =>
        element !== null && typeof element === 'object' && !Array.isArray(element) ? walk(element, keys) : [],
      );
      const positional = /^\d+$/.test(key) ? walk(value[Number(key)], rest) : [];
      const found = [...elements, ...positional];
      return found.length > 0 ? found : [null];
    }
    if (value === null || typeof value !== 'object' || value instanceof Date || value instanceof Uint8Array)
      return [null];
    return walk((value as Record<string, unknown>)[key], rest);
  };
  return { values: walk(doc, path.split('.')), multikey };
}
