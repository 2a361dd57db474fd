import type { ExportState } from '../contract/constants';
import { exportForgottenAt } from '../domain/export';
import type { ExportRecord } from '../domain/records';
import { type Files, removeExportFiles } from '../services/ports';
import { changeExport, forgetExport, listExportsToSweep } from '../store/exports';

/** One step's share; the next minute goes on. */
const BATCH = 10;

/** What a file becomes that is still standing when its time is over. */
const THEN: Partial<Record<ExportState, ExportState>> = { running: 'failed', done: 'expired' };

/**
 * Removes files whose time is over, and what steps left of others; a week later nothing is known of them but in the audit
 * log. Answers how many.
 */
export async function sweepExports(now: number, { files }: { files: Files }): Promise<number> {
  const due = await listExportsToSweep(now, BATCH);
  for (const { _id } of due) {
    // Said first: whoever opens it from now on is told so.
    const record = await changeExport(_id, (found) => (found.sweepAt <= now ? swept(found) : null));
    if (!record) continue;
    await removeExportFiles(files, record);
    const sweptAt = record.sweptAt ?? now;
    if (now >= exportForgottenAt(sweptAt)) await forgetExport(_id);
    else await changeExport(_id, () => ({ sweptAt, sweepAt: exportForgottenAt(sweptAt) }));
  }
  return due.length;
}

const swept = ({ state }: ExportRecord): Partial<ExportRecord> => ({
  state: THEN[state] ?? state,
  expiresAt: undefined,
});
