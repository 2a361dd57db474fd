import { createHash } from 'node:crypto';
import type { ReadingRecord } from '../../domain/records';
import { answered } from '../collection';
import { snapshots } from '../collections';
import { _, db } from '../database';
import { isDuplicate } from '../transaction';
import { remembered } from './memory';

/** The content of a snapshot of the current reading; undefined when it has none of that name. */
export async function snapshot<T>(current: ReadingRecord, name: string): Promise<T | undefined> {
  const id = current.snapshots[name];
  if (id === undefined) return undefined;
  return remembered(`snapshot:${id}`, async () => JSON.parse(await snapshotBody(id)) as T);
}

/** The JSON of a snapshot, read each time. Throws when it is not there. */
export async function snapshotBody(id: string): Promise<string> {
  const record = await snapshots.byId(id);
  if (!record) throw new Error(`snapshot ${id} is missing`);
  return record.body;
}

/** Keeps content under the digest of it, and gives that id. The same content is kept once. */
export async function keepSnapshot(content: unknown, now: number): Promise<string> {
  const body = JSON.stringify(content);
  const id = createHash('sha256').update(body).digest('base64url').slice(0, 32);
  try {
    await snapshots.add({ _id: id, body, at: now });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  return id;
}

/** Removes snapshots made before `before` that are none of `inUse`. An instance may still read by an older pointer. */
export async function dropSnapshots(before: number, inUse: readonly string[]): Promise<void> {
  const old = db.collection(snapshots.name).where({ at: _.lt(before), _id: _.nin([...inUse]) });
  await answered(old.remove());
}
