import type { EarlierRow } from '../domain/same-matter';
import type { SimilarRow } from '../domain/similar';
import { type Actor, hasRole } from './actor';
import { can } from './authorize';
import { mayReadOriginal, type Subject } from './subject';

/** Rows of a list hold what reading rights are decided by, a public version apart: reviewers read none of these. */
const reads = (actor: Actor, row: EarlierRow | SimilarRow): boolean =>
  can(actor, 'desk.question', { question: row as Subject['question'] });

/** Whether a question may stand as an example beside another: its reader may open it and read its asker's words. */
export const mayReadSimilar = (actor: Actor, row: SimilarRow): boolean =>
  reads(actor, row) && mayReadOriginal(actor, row);

/** Who learns that a question's asker asked before: whoever works on questions; units only that it is 反复反映. */
export const learnsOfEarlier = (actor: Actor): boolean => hasRole(actor, 'operator', 'lead', 'inspector', 'contact');

/** Who is shown what they asked before. */
export const seesEarlier = (actor: Actor): boolean => hasRole(actor, 'operator', 'lead', 'inspector');

/** Whether they may open one of them: an inspector only what reached the office. */
export const mayReadEarlier = (actor: Actor, row: EarlierRow): boolean => reads(actor, row);
