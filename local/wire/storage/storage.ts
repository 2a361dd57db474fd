import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { checkPath } from './paths';
import type { Signer } from './signature';

/** Largest file taken, bytes. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** The environment's files, on disk under one directory; every path is checked before it is used. */
export interface Storage {
  readonly env: string;
  readonly signer: Signer;
  /** Where `/files/…` is served from. */
  baseUrl(): string;
  /** Whole or not at all: a reader never sees half a file. */
  write(path: string, content: Buffer): Promise<void>;
  /** Size in bytes; undefined when there is no such file. */
  size(path: string): Promise<number | undefined>;
  open(path: string): Readable;
  /** Whether there was one. */
  remove(path: string): Promise<boolean>;
}

export interface StorageOptions {
  env: string;
  dir: string;
  signer: Signer;
  baseUrl: () => string;
}

export function createStorage({ env, dir, signer, baseUrl }: StorageOptions): Storage {
  const root = join(dir, 'kept');
  const arriving = join(dir, 'arriving');
  const onDisk = (path: string) => join(root, ...checkPath(path).split('/'));
  const size = async (path: string) => {
    const found = await stat(onDisk(path)).catch(() => undefined);
    return found?.isFile() ? found.size : undefined;
  };
  return {
    env,
    signer,
    baseUrl,
    size,
    write: async (path, content) => {
      const target = onDisk(path);
      const temporary = join(arriving, randomUUID());
      await mkdir(arriving, { recursive: true });
      await mkdir(dirname(target), { recursive: true });
      await writeFile(temporary, content);
      await rename(temporary, target);
    },
    open: (path) => createReadStream(onDisk(path)),
    remove: async (path) => {
      if ((await size(path)) === undefined) return false;
      await rm(onDisk(path));
      return true;
    },
  };
}
