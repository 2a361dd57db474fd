import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import indexes from '@core/store/indexes.json';
import { ROOT, TARGET } from '../../../local/build/targets';
import type { IndexDeclarations } from '../../../local/engine/types';
import { type Cloud, createCloud } from '../../../local/host';
import { seed } from '../../../local/seed';
import { type Meter, meter } from '../../support/meter';
import { NOW, question, threadOf } from './questions';

const KEPT = path.join(ROOT, '.cache', 'bench-desk');
const BATCH = 1_000;
/** Progress is told after so many questions. */
const TELL_EVERY = 50_000;

/** An embedded cloud that holds so many questions, on a folder that is kept from run to run. */
export interface KeptCloud extends Cloud, Meter {
  size: number;
}

/** What was loaded follows from these: a folder made by others of them is made anew. */
async function loaderDigest(): Promise<string> {
  const files = ['tests/bench/desk/questions.ts', 'cloudfunctions/core/domain/ledger-terms.ts', 'deploy/seed/units.ts'];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(path.join(ROOT, file)));
  return hash.digest('hex');
}

/** Starts it, loading it first when it is not there whole. Its time stands at NOW. */
export async function keptCloud(size: number): Promise<KeptCloud> {
  const dataDir = path.join(KEPT, String(size));
  const marker = path.join(dataDir, 'loaded');
  const digest = await loaderDigest();
  const isLoaded = (await readFile(marker, 'utf8').catch(() => '')) === digest;
  if (!isLoaded) await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { recursive: true });
  const cloud = await createCloud({
    dataDir,
    functionsDir: path.join(ROOT, TARGET.functions.output),
    indexes: indexes as unknown as IndexDeclarations,
    log: ({ line }) => console.log(line),
  });
  cloud.setTime(NOW);
  try {
    if (!isLoaded) {
      await load(cloud, size);
      await writeFile(marker, digest);
    }
  } catch (error) {
    await cloud.close();
    throw error;
  }
  return { ...cloud, ...meter(cloud.engine), size };
}

async function load({ engine, runTimer }: Cloud, size: number): Promise<void> {
  const start = Date.now();
  await seed(engine, NOW);
  const rules = { enquiry: 'never', appeal: 'never', report: 'never' };
  await engine.update('settings', { filter: { _id: 'reply_approval' }, update: { $set: rules }, upsert: true });
  // From the oldest on, as they came.
  for (let left = size; left > 0; left -= BATCH) {
    const count = Math.min(BATCH, left);
    const batch = Array.from({ length: count }, (_, back) => question(left - 1 - back, size));
    await engine.insert('questions', batch as unknown as Record<string, unknown>[]);
    await engine.insert('entries', batch.flatMap(threadOf) as unknown as Record<string, unknown>[]);
    const done = size - left + count;
    if (done % TELL_EVERY === 0 || done === size) {
      console.log(`${size}: ${done} loaded after ${Math.round((Date.now() - start) / 1000)} s`);
    }
  }
  await runTimer('publish');
}
