import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Secrets of one DATA_DIR, made at its first start and kept, readable by its owner only. */
export interface Secrets {
  /** SERVER_SECRET of the functions: keys their ids and digests. */
  serverSecret: string;
  /** Signs temporary URLs and upload tickets. */
  storageSecret: string;
}

export function loadSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  } catch (error) {
    // Anything but "not there yet" must stop the start: new secrets would orphan what the old ones keyed.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const secret = () => randomBytes(32).toString('hex');
  const secrets: Secrets = { serverSecret: secret(), storageSecret: secret() };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600, flag: 'wx' });
  return secrets;
}
