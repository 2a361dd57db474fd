import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { exportSweptAgainAt } from '../domain/export';
import type { ExportRecord } from '../domain/records';
import { type Actor, requireRole } from '../policies';
import { type Files, removeExportFiles } from '../services/ports';
import { writeAudit } from '../store/audit';
import { commandOf, once } from '../store/commands';
import { changeExportIn, findExport, listExportsOf } from '../store/exports';

/**
 * Ends a file that is being made, or deletes one. What of it cannot be removed at once the `jobs` timer removes. Answers
 * all the actor has; one that is gone already is no error.
 *
 * Throws `forbidden`, `not_found` for one that is not theirs.
 */
export async function removeExport(
  actor: Actor,
  input: Parsed<'desk', 'remove_export'>,
  now: number,
  { files }: { files: Files },
): Promise<ExportRecord[]> {
  requireRole(actor, 'desk.remove_export');
  const record = await findExport(input.id);
  if (record?.staffId !== actor.staffId) throw new AppError('not_found', '没有这个文件，或者已经删除。');
  await once(commandOf(actor.personId, 'desk.remove_export', input), now, async (tx) => {
    const removed = await changeExportIn(tx, record._id, ({ state }) =>
      state === 'running' || state === 'done'
        ? { state: 'removed', expiresAt: undefined, sweepAt: exportSweptAgainAt(now) }
        : null,
    );
    const change = { subject: `export:${record._id}`, action: 'desk.remove_export', by: actor.staffId };
    if (removed) await writeAudit(tx, { ...change, fields: { state: removed.state } }, now);
    return {};
  });
  await removeExportFiles(files, record).catch((error: unknown) => {
    console.error(JSON.stringify({ export: record._id, stays: error instanceof Error ? error.message : '' }));
  });
  return listExportsOf(actor.staffId);
}
