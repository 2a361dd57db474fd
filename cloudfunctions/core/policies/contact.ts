import { type Actor, hasRole } from './actor';
import { type Condition, heldByInspection, heldByOwnUnit } from './subject';

/**
 * Who is shown that contact details are so and so, masked: the desk, and the holder — a unit only with the asker's tick
 * (product.md, Rules that never bend). Everyone else learns at most that there are some.
 */
export const maySeeContact: Condition = (actor, subject) =>
  hasRole(actor, 'operator', 'lead') ||
  (hasRole(actor, 'inspector') && heldByInspection(actor, subject)) ||
  (hasRole(actor, 'contact') && heldByOwnUnit(actor, subject) && subject.question.contact?.mayForward === true);

/** Who is shown whom a report is about: never a unit's contact against the asker's wish (不希望被反映单位看到). */
export const maySeeConcerned = (actor: Actor, { question }: Parameters<Condition>[1]): boolean =>
  hasRole(actor, 'operator', 'lead', 'inspector') ||
  (hasRole(actor, 'contact') && question.concerned?.hidden === false);
