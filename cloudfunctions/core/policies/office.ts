import { DESK, INSPECTION } from '../domain/holder';
import type { QuestionRecord, StaffAuthor } from '../domain/records';
import { type Actor, hasRole } from './actor';
import { heldByOwnUnit, helpsOwnUnit, reachesInspection } from './subject';

/** An actor as the author of a line of a question's thread: in the name of the office they act for on it. */
export function authorOf(actor: Actor, question: QuestionRecord): StaffAuthor {
  return {
    role: 'staff',
    personId: actor.staffId,
    personName: actor.name ?? '',
    officeName: officeName(actor, question),
    ...(actor.unitId === undefined ? {} : { unitId: actor.unitId }),
  };
}

function officeName(actor: Actor, question: QuestionRecord): string {
  if (hasRole(actor, 'contact') && (heldByOwnUnit(actor, { question }) || helpsOwnUnit(actor, { question }))) {
    return actor.unitName ?? question.holderName;
  }
  if (hasRole(actor, 'inspector') && reachesInspection(actor, { question })) return INSPECTION.name;
  return DESK.name;
}

/** The same, where somebody at the desk enters what the unit that has it said: the words are the unit's. */
export const relayAuthorOf = (actor: Actor, question: QuestionRecord): StaffAuthor => ({
  role: 'staff',
  personId: actor.staffId,
  personName: actor.name ?? '',
  officeName: question.holderName,
});

/** An actor as the author of a line that no question's holder has a part in: staff matters, in the desk's name. */
export const staffAuthor = (actor: Actor): StaffAuthor => ({
  role: 'staff',
  personId: actor.staffId,
  personName: actor.name ?? '',
  officeName: DESK.name,
});
