import { isOffline } from '../domain/offline';
import { type Actor, hasRole } from './actor';
import { type Condition, heldByInspection, heldByOwnUnit, onDutyFor } from './subject';

/** The desk has it, or works for a unit that has nobody in the app. */
export const heldByDesk: Condition = (_actor, { question }) => question.holderKey === 'desk' || isOffline(question);

/** One's own unit has it, and the asker ticked 同意把联系方式转给办理部门. */
export const heldWithContact: Condition = (actor, subject) =>
  heldByOwnUnit(actor, subject) && subject.question.contact?.mayForward === true;

/**
 * Who is shown that contact details are so and so, masked: the desk, whoever is on duty for it, and the holder — a unit only with the asker's tick
 * (product.md, Rules that never bend). Everyone else learns at most that there are some.
 */
export const maySeeContact: Condition = (actor, subject) =>
  hasRole(actor, 'operator', 'lead') ||
  onDutyFor(actor, subject) ||
  (hasRole(actor, 'inspector') && heldByInspection(actor, subject)) ||
  (hasRole(actor, 'contact') && heldWithContact(actor, subject));

/** Who is shown whom a report is about: never a unit's contact against the asker's wish (不希望被反映单位看到). */
export const maySeeConcerned = (actor: Actor, { question }: Parameters<Condition>[1]): boolean =>
  hasRole(actor, 'operator', 'lead', 'inspector') ||
  (hasRole(actor, 'contact') && question.concerned?.hidden === false);
