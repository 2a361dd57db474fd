import type { FeaturedState } from '../contract/constants';
import { isOriginalOpen } from '../domain/report';
import { isContactOwed, isOnDutyFor } from '../domain/urgent';
import type { EntryRecord, FeaturedRecord, QuestionRecord } from '../domain/records';
import { type Actor, hasRole } from './actor';

/** What a rule is about: a question, and as far as the rule needs them its public version and its thread. */
export interface Subject {
  question: QuestionRecord;
  publicVersion?: FeaturedRecord | null;
  thread?: readonly EntryRecord[];
}

export type Condition = (actor: Actor, subject: Subject) => boolean;

export const ownQuestion: Condition = (actor, { question }) =>
  actor.personId !== '' && question.askerId === actor.personId;

export const heldByOwnUnit: Condition = (actor, { question }) =>
  actor.unitId !== undefined && question.holderKey === `unit:${actor.unitId}`;

export const heldByInspection: Condition = (_actor, { question }) => question.holderKey === 'inspection';

export const notHeldByInspection: Condition = (_actor, { question }) => question.holderKey !== 'inspection';

/** Its unit was asked for an opinion (协办), whether it gave it or not. */
export const helpsOwnUnit: Condition = (actor, { question }) =>
  actor.unitId !== undefined && (question.helpers ?? []).some(({ unitId }) => unitId === actor.unitId);

/** 督查线索: the inspection office follows it up, whoever has it. */
export const isClue: Condition = (_actor, { question }) => question.clue !== undefined;

/** The office has it or follows it up, or it came onto the inspectors' list: badly overdue, or returned twice. */
export const reachesInspection: Condition = (actor, subject) =>
  heldByInspection(actor, subject) ||
  isClue(actor, subject) ||
  subject.question.escalatedAt !== undefined ||
  subject.question.petition?.listedOf !== undefined;

/** 紧急: the roster gave it to them, to make first contact. */
export const onDutyFor: Condition = (actor, { question }) => isOnDutyFor(question, actor.staffId);

/** Words of danger stand in it: whoever sees that first acts on it. */
export const mayBeUrgent: Condition = (_actor, { question }) => question.maybeUrgent === true;

/** Nobody set it urgent, or contact was made. */
export const owesNoContact: Condition = (_actor, { question }) => !isContactOwed(question);

/** What a report becomes once it is at the inspection office is for the inspectors to decide. */
export const notReportAtInspection: Condition = (_actor, { question }) =>
  question.kind !== 'report' || question.holderKey !== 'inspection';

/** 拟稿 by a unit's contact: the desk sends it. */
export const draftedByUnit: Condition = (_actor, { question }) => question.draftReply?.byUnit === true;

/** 拟稿 of one's own unit, which sends its replies itself. */
export const ownUnitSends: Condition = (actor, subject) =>
  heldByOwnUnit(actor, subject) && subject.question.draftReply?.unitSends === true;

const OF_REVIEW: readonly FeaturedState[] = ['agreed', 'published', 'returned'];

/** The asker agreed to the text and stands by it, so it is for a second person to judge, or has been judged. */
export const reachedReview: Condition = (_actor, { publicVersion }) =>
  publicVersion?.agreedAt !== undefined && OF_REVIEW.includes(publicVersion.state);

/** Nobody reviews what they wrote: neither the public version nor the reply it is made of. */
export const wroteNoneOfIt: Condition = (actor, { publicVersion, thread = [] }) =>
  publicVersion?.proposedBy !== actor.staffId && !thread.some((entry) => isReplyBy(actor, entry));

const isReplyBy = (actor: Actor, { type, by }: EntryRecord): boolean =>
  type === 'reply' && by.role === 'staff' && by.personId === actor.staffId;

/** A text the content check found risky is open to operators and leads, folded for everyone else (product.md). */
export const mayOpenRisky = (actor: Actor): boolean => hasRole(actor, 'operator', 'lead');

/** Roles that read the asker's own words of any report they see. */
export const readsOriginals = (actor: Actor): boolean => hasRole(actor, 'operator', 'lead', 'inspector');

/**
 * A report travels to a unit as a summary written by staff; the asker's own words and pictures stay with the desk and the
 * inspection office unless a lead let this holder have them (product.md, Rules that never bend).
 */
export const mayReadOriginal = (
  actor: Actor,
  question: Pick<QuestionRecord, 'kind' | 'holderKey' | 'originalFor'>,
): boolean => isOriginalOpen(question) || readsOriginals(actor);
