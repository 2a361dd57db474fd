/** Signature, then IHDR: 8 + 4 + 4 + 13 + 4 bytes. Text may stand right behind it. */
const AFTER_HEADER = 33;

const CRC_TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

/** `tEXt` holds Latin-1 only; in JSON every other character may be written as an escape. */
const ascii = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

function textChunk(keyword: string, text: string): Uint8Array {
  const body = `tEXt${keyword}\0${text}`;
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  for (let at = 0; at < body.length; at += 1) chunk[at + 4] = body.charCodeAt(at);
  view.setUint32(body.length + 4, crc32(chunk.subarray(4, body.length + 4)));
  return chunk;
}

/**
 * Writes the implicit label of an AI-drawn picture into a PNG: a text chunk `AIGC` with these members (GB 45438-2025,
 * 文件元数据隐式标识).
 *
 * @param producer who had it drawn, and spreads it
 * @param id the number under which they know it
 */
export function markAsAi(png: ArrayBuffer, { producer, id }: { producer: string; id: string }): ArrayBuffer {
  const label = {
    Label: '1',
    ContentProducer: producer,
    ProduceID: id,
    ReservedCode1: '',
    ContentPropagator: producer,
    PropagateID: id,
    ReservedCode2: '',
  };
  const chunk = textChunk('AIGC', ascii(JSON.stringify(label)));
  const marked = new Uint8Array(png.byteLength + chunk.length);
  marked.set(new Uint8Array(png, 0, AFTER_HEADER));
  marked.set(chunk, AFTER_HEADER);
  marked.set(new Uint8Array(png, AFTER_HEADER), AFTER_HEADER + chunk.length);
  return marked.buffer;
}
