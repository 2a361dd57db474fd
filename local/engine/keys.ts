/** Order-preserving index keys: bytes compare as MongoDB orders the values. */

/** MongoDB's order across types, lowest first (null and missing are one). */
const TAG = {
  null: 0x10,
  number: 0x20,
  string: 0x30,
  object: 0x40,
  array: 0x48,
  binary: 0x50,
  boolean: 0x60,
  date: 0x70,
};

/** lmdb keys end at 1,978 bytes; longer strings are cut, and the full filter is applied to the document anyway. */
const STRING_BYTES = 400;

export interface EncodedValue {
  bytes: Buffer;
  /** False when the bytes do not carry the whole value, so that order among such values is lost. */
  exact: boolean;
}

function encodeNumber(tag: number, value: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes[0] = tag;
  bytes.writeDoubleBE(Object.is(value, -0) ? 0 : value, 1);
  const first = bytes[1] ?? 0;
  if (first & 0x80) for (let i = 1; i < 9; i += 1) bytes[i] = ~(bytes[i] ?? 0) & 0xff;
  else bytes[1] = first | 0x80;
  return bytes;
}

/** 0x00 is escaped, so that a shorter string sorts before its extensions and no value runs into the next. */
function encodeText(tag: number, text: Buffer): Buffer {
  const parts: number[] = [tag];
  for (const byte of text) {
    parts.push(byte);
    if (byte === 0) parts.push(0xff);
  }
  parts.push(0, 0);
  return Buffer.from(parts);
}

/** Encodes one value of an index field. */
export function encodeValue(value: unknown): EncodedValue {
  if (value === null || value === undefined) return { bytes: Buffer.from([TAG.null]), exact: true };
  if (typeof value === 'number' || typeof value === 'bigint') {
    return { bytes: encodeNumber(TAG.number, Number(value)), exact: true };
  }
  if (typeof value === 'string') {
    const text = Buffer.from(value, 'utf8');
    const exact = text.length <= STRING_BYTES;
    return { bytes: encodeText(TAG.string, exact ? text : text.subarray(0, STRING_BYTES)), exact };
  }
  if (typeof value === 'boolean') return { bytes: Buffer.from([TAG.boolean, value ? 1 : 0]), exact: true };
  if (value instanceof Date) return { bytes: encodeNumber(TAG.date, value.getTime()), exact: true };
  if (value instanceof Uint8Array) return { bytes: Buffer.from([TAG.binary]), exact: false };
  return { bytes: Buffer.from([Array.isArray(value) ? TAG.array : TAG.object]), exact: false };
}

/** The same bytes in the opposite order. */
export function invert(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => ~byte & 0xff));
}

/** The least key above every key that starts with `prefix`. */
export function after(prefix: Buffer): Buffer {
  const end = Buffer.from(prefix);
  for (let i = end.length - 1; i >= 0; i -= 1) {
    const byte = end[i] ?? 0;
    if (byte < 0xff) {
      end[i] = byte + 1;
      return end.subarray(0, i + 1);
    }
  }
  return Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff]);
}

/** The first byte of every value of this one's type: `$gt: 5` is about numbers only. */
export function typeBracket(value: unknown): Buffer {
  return encodeValue(value).bytes.subarray(0, 1);
}
