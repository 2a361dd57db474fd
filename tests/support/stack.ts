import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import indexes from '@core/store/indexes.json';
import { ROOT, TARGET } from '../../local/build/targets';
import type { IndexDeclarations } from '../../local/engine/types';
import { type Cloud, createCloud, type LogLine } from '../../local/host';
import { LOCAL_MESSAGES } from '../../local/messages';
import { PEOPLE, seed } from '../../local/seed';

/** What `npm start` runs, on a folder of its own and any free port, filled with the local seeds. */
export interface Stack {
  url: string;
  cloud: Cloud;
  /** What the functions printed. */
  lines: LogLine[];
  close: () => Promise<void>;
}

/** Most stories are about something else than 核发: here replies go out as they are sent. */
async function sendRepliesAtOnce({ engine }: Cloud): Promise<void> {
  const rules = { enquiry: 'never', appeal: 'never', report: 'never' };
  await engine.update('settings', { filter: { _id: 'reply_approval' }, update: { $set: rules }, upsert: true });
  await engine.update('units', { filter: {}, update: { $set: { sendsReplies: true } }, multi: true });
}

/**
 * Starts it on what stands in `dist/`.
 * @param at epoch milliseconds at which its time starts; the present when absent
 */
export async function startStack(at?: number): Promise<Stack> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'stack-'));
  const lines: LogLine[] = [];
  const cloud = await createCloud({
    dataDir,
    functionsDir: path.join(ROOT, TARGET.functions.output),
    h5Dir: path.join(ROOT, TARGET.h5.output),
    indexes: indexes as unknown as IndexDeclarations,
    env: LOCAL_MESSAGES,
    people: PEOPLE.map(({ id, name, label }) => ({ id, name, role: label })),
    log: (line) => lines.push(line),
  });
  if (at !== undefined) cloud.setTime(at);
  await seed(cloud.engine, at ?? Date.now());
  await sendRepliesAtOnce(cloud);
  await cloud.runTimer('publish');
  return {
    url: cloud.url,
    cloud,
    lines,
    close: async () => {
      await cloud.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
