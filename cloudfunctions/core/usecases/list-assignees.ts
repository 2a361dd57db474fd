import { AppError } from '../contract/app-error';
import type { StaffRecord } from '../domain/records';
import { type Actor, requireFor, requireRole } from '../policies';
import { questions } from '../store/collections';
import { listPeopleOf } from '../store/staff';

/** Whom a question can be assigned to: the active people of its holder. Throws `forbidden`, `not_found`. */
export async function listAssignees(actor: Actor, { id }: { id: string }): Promise<StaffRecord[]> {
  requireRole(actor, 'desk.assignees');
  const question = await questions.byId(id);
  if (!question) throw new AppError('not_found');
  requireFor(actor, 'desk.assignees', { question });
  return listPeopleOf(question.holderKey);
}
