import { nanoid } from 'nanoid';
import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { EXPORT } from '../contract/constants';
import { exportGivenUpAt } from '../domain/export';
import type { ExportRecord } from '../domain/records';
import { type Actor, requireRole, workScope } from '../policies';
import { writeAudit } from '../store/audit';
import { commandOf, earlierResult, once } from '../store/commands';
import { addExport, findExport, listExportsOf } from '../store/exports';

/**
 * 导出台账: asks for a file of what the ledger shows the actor under a filter; the `jobs` timer writes it. It stands in the audit
 * log. Answers the file as it is, however often it is asked for.
 *
 * Throws `forbidden`, `rule_blocked` when they have as many as one person keeps, or one in the making.
 */
export async function startExport(
  actor: Actor,
  input: Parsed<'desk', 'start_export'>,
  now: number,
): Promise<ExportRecord> {
  requireRole(actor, 'desk.start_export');
  const command = commandOf(actor.personId, 'desk.start_export', input);
  const { id } = (await earlierResult<Started>(command)) ?? (await start());
  const record = await findExport(id);
  if (!record) throw new AppError('not_found', '这个文件已经不在了，请重新导出。');
  return record;

  async function start(): Promise<Started> {
    // Two devices at the same moment may both pass: one file more does no harm.
    const standing = (await listExportsOf(actor.staffId)).filter(
      ({ state }) => state === 'running' || state === 'done',
    );
    if (standing.some(({ state }) => state === 'running')) {
      throw new AppError('rule_blocked', '您还有一个文件正在生成，请等它完成，或者先取消它。');
    }
    if (standing.length >= EXPORT.files) {
      throw new AppError('rule_blocked', `您已经有 ${EXPORT.files} 个文件了，请先到“我的导出”删掉用过的。`);
    }
    const { filters, sort, expected } = input;
    const scope = workScope(actor);
    const record: ExportRecord = {
      ...{ _id: nanoid(), staffId: actor.staffId, filters, sort, scope, state: 'running', at: now },
      ...(expected === undefined ? {} : { expected }),
      ...{ pieces: 0, rows: 0, sweepAt: exportGivenUpAt(now) },
    };
    return once(command, now, async (tx) => {
      await addExport(tx, record);
      const subject = `export:${record._id}`;
      await writeAudit(
        tx,
        { subject, action: 'desk.start_export', by: actor.staffId, fields: { filters, sort, scope } },
        now,
      );
      return { id: record._id };
    });
  }
}

interface Started {
  id: string;
}
