import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExportRecord } from '@core/domain/records';
import type { TestCloud } from './cloud';
import { staffIdOf } from './people';
import { HOUR, NOW } from './records';

/** A file of the ledger that the operator has, with something in the storage behind it. */
export async function putExport(cloud: TestCloud, id: string): Promise<void> {
  const folder = path.join(cloud.dataDir, 'files', 'kept', 'private', 'exports', id);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'ledger.xlsx'), 'a spreadsheet');
  const record: ExportRecord = {
    ...{ _id: id, staffId: staffIdOf('operator'), filters: {}, sort: 'newest', scope: 'all', state: 'done' },
    ...{ at: NOW, pieces: 0, rows: 1, bytes: 13, expiresAt: NOW + HOUR, sweepAt: NOW + HOUR },
  };
  await cloud.put('exports', record);
}
