import type { MarkRecord } from '../domain/records';
import { type Actor, requireRole } from '../policies';
import type { Rows } from '../store/collection';
import { listMarks } from '../store/marks';

/** A page of what the caller voted, liked and kept, newest first. `bad_request` for a foreign cursor. */
export async function listOwnMarks(caller: Actor, input: { cursor?: string }): Promise<Rows<MarkRecord>> {
  requireRole(caller, 'citizen.marks');
  return listMarks(caller.personId, input.cursor);
}
