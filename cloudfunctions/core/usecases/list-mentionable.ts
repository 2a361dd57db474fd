import { AppError } from '../contract/app-error';
import type { StaffRecord } from '../domain/records';
import { type Actor, actorOf, can, requireFor, requireRole } from '../policies';
import { findQuestion } from '../store/questions';
import { listContactsOf, listPeopleOf } from '../store/staff';

/**
 * Whom a note on a question can name: the desk, its holder's people, those who help with it and the inspection office, as far
 * as they may read it; never the actor.
 *
 * Throws `forbidden`, `not_found`.
 */
export async function listMentionable(actor: Actor, { id }: { id: string }): Promise<StaffRecord[]> {
  requireRole(actor, 'desk.mentionable');
  const question = await findQuestion(id);
  if (!question) throw new AppError('not_found');
  requireFor(actor, 'desk.mentionable', { question });
  const groups = await Promise.all([
    listPeopleOf(question.holderKey),
    listContactsOf((question.helpers ?? []).map(({ unitId }) => unitId)),
    listPeopleOf('desk'),
    listPeopleOf('inspection'),
  ]);
  const people = new Map(groups.flat().map((member) => [member._id, member]));
  people.delete(actor.personId);
  return [...people.values()].filter((member) => can(actorOf(member._id, member), 'desk.question', { question }));
}
