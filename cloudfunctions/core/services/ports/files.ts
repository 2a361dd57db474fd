/** The cloud's storage. A file id is the cloud's own name of a file; clients are never told one. */
export interface Files {
  /** The file id of a path, whether there is a file or not. */
  idOf(path: string): Promise<string>;
  /** The file's bytes; `too_large` without reading further when there are more than `most`, null when there is none. */
  read(fileId: string, most: number): Promise<Uint8Array | 'too_large' | null>;
  /** Writes a file, in place of one that is there, and answers its id. */
  write(path: string, content: Uint8Array): Promise<string>;
  /** Removes files; one that is not there is no error. Throws when one stays. */
  remove(fileIds: readonly string[]): Promise<void>;
  /** Addresses by file id that anyone can read for so many seconds; a file that is not there has none. */
  temporaryUrls(fileIds: readonly string[], seconds: number): Promise<Map<string, string>>;
}

/** "Pictures leave as temporary URLs of ≤ 10 minutes" (architecture.md, Storage). */
export const URL_SECONDS = 10 * 60;

/** Where a client puts the picture with this id; the storage's rules let it write nowhere else. */
export const incomingPath = (pictureId: string): string => `incoming/${pictureId}`;

/** Where the server keeps it. */
export const privatePath = (pictureId: string): string => `private/pictures/${pictureId}.jpg`;

/** Pictures with their addresses for URL_SECONDS; one whose file is gone is left out. */
export async function withAddresses<P extends { fileId?: string }>(
  files: Files,
  pictures: readonly P[],
): Promise<{ picture: P; url: string }[]> {
  const urls = await files.temporaryUrls(
    pictures.flatMap(({ fileId }) => fileId ?? []),
    URL_SECONDS,
  );
  return pictures.flatMap((picture) => {
    const url = urls.get(picture.fileId ?? '');
    return url === undefined ? [] : [{ picture, url }];
  });
}
