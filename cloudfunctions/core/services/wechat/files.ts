import * as cloud from 'wx-server-sdk';
import type { Files } from '../ports';

/** CloudBase's codes of a file that is not there. */
const NOT_THERE = -503003;
/** A file of ours whose id shows how this environment makes ids of paths. */
const MARK = 'private/mark.txt';

let prefix: Promise<string> | undefined;

/** What stands before a path in this environment's file ids, learned once an instance. */
async function prefixOfIds(): Promise<string> {
  prefix ??= write(MARK, new Uint8Array([0x2e])).then((fileId) => fileId.slice(0, -MARK.length));
  return prefix.catch((error: unknown) => {
    prefix = undefined;
    throw error;
  });
}

async function write(path: string, content: Uint8Array): Promise<string> {
  const { fileID } = await cloud.uploadFile({ cloudPath: path, fileContent: Buffer.from(content) });
  return fileID;
}

/** CloudBase's storage. The SDK's own download has no bound, so the file is read from its address. */
export const wechatFiles: Files = {
  idOf: async (path) => (await prefixOfIds()) + path,
  write,
  async read(fileId, most) {
    const url = (await this.temporaryUrls([fileId], 60)).get(fileId);
    if (url === undefined) return null;
    const response = await fetch(url);
    if (response.status === 404) return null;
    if (!response.ok || !response.body) throw new Error(`the storage answered ${response.status}`);
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > most) return 'too_large';
      parts.push(part);
    }
    return Buffer.concat(parts);
  },
  async remove(fileIds) {
    if (fileIds.length === 0) return;
    const { fileList } = (await cloud.deleteFile({ fileList: [...fileIds] })) ?? { fileList: [] };
    const stays = fileList.find(({ status }) => status !== 0 && status !== NOT_THERE);
    if (stays) throw new Error(`a file stays: ${stays.errMsg}`);
  },
  async temporaryUrls(fileIds, seconds) {
    if (fileIds.length === 0) return new Map();
    const asked = fileIds.map((fileID) => ({ fileID, maxAge: seconds }));
    const { fileList } = (await cloud.getTempFileURL({ fileList: asked })) ?? { fileList: [] };
    return new Map(
      fileList.flatMap(({ fileID, tempFileURL, status }) => (status === 0 ? [[fileID, tempFileURL] as const] : [])),
    );
  },
};
