import '../host/own-lmdb';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, createCloud } from '../../local/host';
import type { Database, Sdk } from './sdk';

/** A real environment, when the caller names one and allows it by name; undefined means the embedded cloud. */
function realEnvironment(): { env: string; secretId: string; secretKey: string } | undefined {
  const { TCB_ENV, TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY, CONFORMANCE_ALLOW = '' } = process.env;
  if (!TCB_ENV || !TENCENTCLOUD_SECRETID || !TENCENTCLOUD_SECRETKEY) return undefined;
  if (!CONFORMANCE_ALLOW.split(',').includes(TCB_ENV)) {
    throw new Error(`${TCB_ENV} is not in CONFORMANCE_ALLOW: this suite writes to the environment it runs against`);
  }
  return { env: TCB_ENV, secretId: TENCENTCLOUD_SECRETID, secretKey: TENCENTCLOUD_SECRETKEY };
}

const real = realEnvironment();

/** Tests that need this folder's functions deployed: always on the embedded cloud; on a real one when told so. */
export const withFunctions = !real || process.env.CONFORMANCE_FUNCTIONS === 'deployed' ? test : test.skip;
/** Tests of what only the embedded cloud offers. */
export const onEmbedded = real ? test.skip : test;

export interface Subject {
  sdk: Sdk;
  db: Database;
  /** Undefined on a real environment. */
  cloud: Cloud | undefined;
  /** An empty collection of this suite's own. */
  collection(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** The unmodified SDK, in this process, on the environment under test. */
export async function subject(): Promise<Subject> {
  const dataDir = mkdtempSync(join(tmpdir(), 'conformance-'));
  const cloud = real
    ? undefined
    : await createCloud({ dataDir, functionsDir: join(__dirname, 'functions'), indexes: {}, log: () => {} });
  Object.assign(process.env, cloud?.env);
  // Loaded only now: it looks at the environment as it loads.
  const sdk = require('wx-server-sdk') as Sdk;
  sdk.init(real ?? { env: cloud?.env.TCB_ENV ?? '' });
  const db = sdk.database();
  const used = new Set<string>();
  const empty = (name: string) =>
    db
      .collection(name)
      .where({ _id: db.command.exists(true) })
      .remove();

  return {
    sdk,
    db,
    cloud,
    collection: async (name) => {
      const full = `conformance_${name}`;
      used.add(full);
      await db.createCollection(full).catch((error: Error) => {
        if (!error.message.includes('exist')) throw error;
      });
      await empty(full);
      return full;
    },
    stop: async () => {
      for (const name of used) await empty(name);
      await cloud?.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
