import type { ExportRecord } from '../domain/records';
import { type Actor, requireRole } from '../policies';
import { listExportsOf } from '../store/exports';

/** 我的导出: the actor's files, newest first. Throws `forbidden`. */
export async function listExports(actor: Actor): Promise<ExportRecord[]> {
  requireRole(actor, 'desk.exports');
  return listExportsOf(actor.staffId);
}
