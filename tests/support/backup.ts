import indexes from '@core/store/indexes.json';
import type { TestCloud } from './cloud';

export const COLLECTIONS = Object.keys(indexes);

/** Every document by collection, as a backup of the database holds it. */
export type Backup = Map<string, object[]>;

export async function dump(cloud: TestCloud): Promise<Backup> {
  const backup: Backup = new Map();
  for (const name of COLLECTIONS) backup.set(name, await cloud.all<object>(name));
  return backup;
}

/** Puts the database back to what it was. The storage stays as it is. */
export async function restore(cloud: TestCloud, backup: Backup): Promise<void> {
  for (const [name, documents] of backup) {
    await cloud.engine.remove(name, { filter: {}, multi: true });
    await cloud.put(name, ...documents);
  }
}
