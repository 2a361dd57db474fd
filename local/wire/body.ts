/** Reads a request's body; undefined when it is longer than `limit` bytes. */
export async function readBody(request: Request, limit: number): Promise<Buffer | undefined> {
  const declared = request.headers.get('content-length');
  // The parser holds a client to the length it declares, so this cannot grow past the limit.
  if (declared !== null) return Number(declared) > limit ? undefined : Buffer.from(await request.arrayBuffer());
  if (!request.body) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
