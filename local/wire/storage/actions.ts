import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Action, checked } from '../action';
import { toWireError, WireError } from '../errors';
import { checkPath, toFileId, toPath } from './paths';

const TICKET_SECONDS = 15 * 60;
/** CloudBase's own default for a temporary URL. */
const DEFAULT_MAX_AGE = 24 * 60 * 60;
const MAX_AGE = 30 * 24 * 60 * 60;
const BATCH = 50;

const uploadRequest = z.object({ path: z.string().min(1) });

/** First half of `uploadFile`: where to put the file, and the ticket that lets it be put there once in time. */
export const getUploadMetadata: Action = async (params, { storage }) => {
  const path = checkPath(checked(uploadRequest, params).path);
  const { sign, t } = storage.signer.sign('write', path, TICKET_SECONDS);
  return {
    data: {
      url: `${storage.baseUrl()}/files/${encodeURI(path)}`,
      token: randomUUID(),
      authorization: `${t}.${sign}`,
      fileId: toFileId(storage.env, path),
      cosFileId: randomUUID(),
    },
  };
};

const urlRequest = z.object({
  file_list: z
    .array(z.object({ fileid: z.string(), max_age: z.number().int().positive().max(MAX_AGE).optional() }))
    .min(1)
    .max(BATCH),
});

/** `getTempFileURL`. Each file answers for itself. The path stays unencoded: the SDK encodes the URL it gets. */
export const batchGetDownloadUrl: Action = async (params, { storage }) => {
  const { file_list } = checked(urlRequest, params);
  const answer = async ({ fileid, max_age = DEFAULT_MAX_AGE }: (typeof file_list)[number]) => {
    try {
      const path = toPath(storage.env, fileid);
      if ((await storage.size(path)) === undefined) {
        throw new WireError('STORAGE_FILE_NONEXIST', 'storage file not exists');
      }
      const { sign, t } = storage.signer.sign('read', path, max_age);
      const tempFileURL = `${storage.baseUrl()}/files/${path}?sign=${sign}&t=${t}`;
      return { code: 'SUCCESS', fileID: fileid, tempFileURL, maxAge: max_age };
    } catch (error) {
      const { code, message } = toWireError(error);
      return { code, message, fileID: fileid, tempFileURL: '', maxAge: max_age };
    }
  };
  return { data: { download_list: await Promise.all(file_list.map(answer)) } };
};

const deleteRequest = z.object({ fileid_list: z.array(z.string()).min(1).max(BATCH) });

/** `deleteFile`. Each file answers for itself. */
export const batchDeleteFile: Action = async (params, { storage }) => {
  const answer = async (fileID: string) => {
    try {
      const removed = await storage.remove(toPath(storage.env, fileID));
      return { code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST', fileID };
    } catch (error) {
      return { code: toWireError(error).code, fileID };
    }
  };
  return { data: { delete_list: await Promise.all(checked(deleteRequest, params).fileid_list.map(answer)) } };
};
