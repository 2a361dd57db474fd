import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import { readBody } from '../../wire/body';
import { toWireError, WireError } from '../../wire/errors';
import { checkPath, toFileId } from '../../wire/storage/paths';
import { MAX_FILE_BYTES, type Storage } from '../../wire/storage/storage';
import { refusal } from '../answers';
import type { PersonOf } from './person';

/** Where clients may write, as themselves, and read, as the storage rules of a deployment say. */
const WRITABLE = 'incoming/';
const READABLE = 'public/';

/** The part of the address after `/files/`, decoded. Throws INVALID_PARAM when it is no path of the storage. */
function pathOf(url: string): string {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url).pathname.slice('/files/'.length));
  } catch {
    path = '';
  }
  return checkPath(path);
}

/** The storage service's error body; the SDK reads Code, Message, RequestId and TraceId. */
function errorXml(error: unknown): string {
  const { code, message } = toWireError(error);
  const text = (value: string) => value.replace(/[<>&]/g, ' ');
  return `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${text(code)}</Code><Message>${text(message)}</Message><RequestId>-</RequestId><TraceId>-</TraceId></Error>`;
}

const holdsTicket = (storage: Storage, path: string, authorization: string) => {
  const [t = '', sign = ''] = authorization.split('.');
  return storage.signer.verify('write', path, sign, Number(t));
};

/** `/files/<path>`: PUT with a ticket (the SDK's uploadFile) or as a person under `incoming/`; GET with a signature. */
export function files(storage: Storage, personOf: PersonOf): Hono {
  const app = new Hono();

  app.put('/files/*', async (c) => {
    const ticket = c.req.header('authorization');
    try {
      const path = pathOf(c.req.url);
      const allowed = ticket
        ? holdsTicket(storage, path, ticket)
        : Boolean(personOf(c)) && path.startsWith(WRITABLE) && (await storage.size(path)) === undefined;
      if (!allowed) throw new WireError('AccessDenied', 'the ticket does not allow this');
      const content = await readBody(c.req.raw, MAX_FILE_BYTES);
      if (!content) throw new WireError('EntityTooLarge', 'the file is too large');
      await storage.write(path, content);
      return ticket ? c.body('') : c.json({ ok: true, data: { fileID: toFileId(storage.env, path) } });
    } catch (error) {
      return ticket ? c.body(errorXml(error), 403) : c.json(refusal('forbidden'), 403);
    }
  });

  app.get('/files/*', async (c) => {
    try {
      const path = pathOf(c.req.url);
      const { sign = '', t = '' } = c.req.query();
      if (!path.startsWith(READABLE) && !storage.signer.verify('read', path, sign, Number(t))) {
        return c.json(refusal('forbidden'), 403);
      }
      const size = await storage.size(path);
      if (size === undefined) return c.json(refusal('not_found'), 404);
      c.header('content-type', getMimeType(path) ?? 'application/octet-stream');
      c.header('content-length', String(size));
      // A stored page must not run as one of ours.
      c.header('content-security-policy', "sandbox; default-src 'none'");
      c.header('cache-control', 'private, no-store');
      return c.body(Readable.toWeb(storage.open(path)) as ReadableStream);
    } catch {
      return c.json(refusal('not_found'), 404);
    }
  });

  return app;
}
