import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { sameScope } from '../domain/export';
import type { ExportRecord } from '../domain/records';
import { type Actor, requireRole, workScope } from '../policies';
import { exportAddress, type Files, URL_SECONDS } from '../services/ports';
import { writeAudit } from '../store/audit';
import { findExport } from '../store/exports';
import { transaction } from '../store/transaction';

export interface OpenedExport {
  record: ExportRecord;
  url: string;
}

/**
 * The address of a file for URL_SECONDS, to whoever asked for it and still sees the same questions. Each is in the audit
 * log.
 *
 * Throws `forbidden`, `not_found` for one that is not theirs, `invalid_state` when there is none, or none any more.
 */
export async function openExport(
  actor: Actor,
  input: Parsed<'desk', 'open_export'>,
  now: number,
  { files }: { files: Files },
): Promise<OpenedExport> {
  requireRole(actor, 'desk.open_export');
  const record = await findExport(input.id);
  if (record?.staffId !== actor.staffId) throw new AppError('not_found', '没有这个文件，或者已经删除。');
  if (!sameScope(record.scope, workScope(actor))) {
    throw new AppError('invalid_state', '您的角色或者负责的单位有变化，这个文件不能再打开，请重新导出。');
  }
  const url =
    record.state === 'done' && (record.expiresAt ?? 0) > now
      ? await exportAddress(files, record._id, URL_SECONDS)
      : undefined;
  if (url === undefined) throw new AppError('invalid_state', '文件还没有生成，或者已经过期，请刷新后再看。');
  const change = { subject: `export:${record._id}`, action: 'desk.open_export', by: actor.staffId };
  await transaction((tx) => writeAudit(tx, { ...change, fields: { rows: record.rows } }, now));
  return { record, url };
}
