import type { FeaturedRecord, QuestionRecord } from '../domain/records';
import { type Actor, hasRole } from './actor';

/** What a rule is about: a question, its public version, and who wrote the texts that version is made of. */
export interface Subject {
  question: QuestionRecord;
  publicVersion?: FeaturedRecord | null;
  /** Openids of those who wrote the reply and the public version. */
  authorIds?: readonly string[];
}

export type Condition = (actor: Actor, subject: Subject) => boolean;

export const ownQuestion: Condition = (actor, { question }) =>
  actor.personId !== '' && question.askerId === actor.personId;

export const heldByOwnUnit: Condition = (actor, { question }) =>
  actor.unitId !== undefined && question.holderKey === `unit:${actor.unitId}`;

export const heldByInspection: Condition = (_actor, { question }) => question.holderKey === 'inspection';

/** The asker agreed to the text, so it is for a second person to judge, or has been judged. */
export const reachedReview: Condition = (_actor, { publicVersion }) =>
  publicVersion?.agreedAt !== undefined && publicVersion.state !== 'proposed' && publicVersion.state !== 'refused';

/** Nobody reviews what they wrote. */
export const wroteNoneOfIt: Condition = (actor, { publicVersion, authorIds = [] }) =>
  publicVersion?.proposedBy !== actor.personId && !authorIds.includes(actor.personId);

export const all =
  (...conditions: Condition[]): Condition =>
  (actor, subject) =>
    conditions.every((condition) => condition(actor, subject));

/** A text the content check found risky is open to operators and leads, folded for everyone else (product.md). */
export const mayOpenRisky = (actor: Actor): boolean => hasRole(actor, 'operator', 'lead');
