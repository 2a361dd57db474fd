import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

const DIGEST = 'sha256';
const DIGEST_BYTES = 32;

/** A CommonJS file loaded by way of the cache. */
export interface Loaded {
  exports: unknown;
  /** Keeps the machine code there is by now for the next instance; worth it once the function has run. */
  keep: () => void;
}

/**
 * Loads a function's index.js as `require` does, from machine code kept in `folder` when that is of the same text:
 * compiling 2.3 MB takes longer than running it. Node 22's `module.enableCompileCache` does this for whole processes.
 */
export function loadCached(entry: string, folder: string): Loaded {
  const source = readFileSync(entry);
  const digest = createHash(DIGEST).update(source).digest();
  const file = join(folder, `${basename(dirname(entry))}.bin`);
  const cachedData = readKept(file, digest);
  const script = new Script(Module.wrap(source.toString('utf8')), { filename: entry, cachedData });
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, createRequire(entry), loaded, entry, dirname(entry));
  const keep = () => {
    if (cachedData && !script.cachedDataRejected) return;
    mkdirSync(folder, { recursive: true });
    // Renamed into place: other instances read meanwhile.
    const draft = `${file}.${process.pid}.${Math.random()}`;
    writeFileSync(draft, Buffer.concat([digest, script.createCachedData()]));
    renameSync(draft, file);
  };
  return { exports: loaded.exports, keep };
}

function readKept(file: string, digest: Buffer): Buffer | undefined {
  try {
    const kept = readFileSync(file);
    return kept.subarray(0, DIGEST_BYTES).equals(digest) ? kept.subarray(DIGEST_BYTES) : undefined;
  } catch {
    return undefined;
  }
}
