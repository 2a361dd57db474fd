import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Secrets of one DATA_DIR, made at its first start and kept, readable by its owner only. */
export interface Secrets {
  /** SERVER_SECRET of the functions: keys their ids and digests. */
  serverSecret: string;
  /** Signs temporary URLs and upload tickets. */
  storageSecret: string;
  /** CONTACT_KEYS of the functions: seal the contact details of askers. */
  contactKeys: string;
}

export function loadSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  const kept = keptIn(file);
  const secrets: Secrets = {
    serverSecret: kept.serverSecret ?? secret(),
    storageSecret: kept.storageSecret ?? secret(),
    contactKeys: kept.contactKeys ?? `local=${secret()}`,
  };
  // A folder of before one of them existed gets the one it lacks.
  if (Object.keys(kept).length < Object.keys(secrets).length) {
    // Whole or not at all: a half-written file would lose the others.
    writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return secrets;
}

const secret = () => randomBytes(32).toString('hex');

function keptIn(file: string): Partial<Secrets> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>;
  } catch (error) {
    // Anything but "not there yet" must stop the start: new secrets would orphan what the old ones keyed.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return {};
  }
}
