import { invalidParam, WireError } from '../errors';

/** The bucket part of this environment's file ids: `cloud://<env>.<bucket>/<path>`. */
const BUCKET = 'local';
const MAX_BYTES = 850;
/** CloudBase's own alphabet for paths; nothing in it means anything to a URL or a file system. */
const SEGMENT = /^[\p{L}\p{N}_\-!*. ]+$/u;

/**
 * Checks a path in storage. Throws INVALID_PARAM for anything that could leave the store or change its meaning on the
 * way: empty, `.` and `..` segments, a leading slash, backslashes, percent signs, control characters.
 */
export function checkPath(path: string): string {
  const fine =
    Buffer.byteLength(path) <= MAX_BYTES &&
    path.split('/').every((segment) => SEGMENT.test(segment) && !/^\.+$/.test(segment));
  if (!fine) throw invalidParam(`path: ${JSON.stringify(path.slice(0, 100))} is not allowed`);
  return path;
}

export const toFileId = (env: string, path: string) => `cloud://${env}.${BUCKET}/${path}`;

/** The path of a file id of this environment. Throws STORAGE_FILE_NONEXIST for any other. */
export function toPath(env: string, fileId: string): string {
  const prefix = toFileId(env, '');
  if (!fileId.startsWith(prefix)) throw new WireError('STORAGE_FILE_NONEXIST', `no such file: ${fileId}`);
  return checkPath(fileId.slice(prefix.length));
}
