/** What in a question waits for whom, and when the clock must look at it next: kept with it, so that lists are index reads. */
import { INSPECTION } from './holder';
import { clueWait, waitsForInspector } from './report';
import { approvalWaits } from './reply-approval';
import { linkedBy } from './merge';
import { isPending } from './petition';
import { isContactOwed } from './urgent';
import type { HolderKey, QuestionRecord, Wait } from './records';

/** The list of what was merged into a question. */
export const mergedInto = (id: string): Wait => `into:${id}`;

/** The list of what a member of staff is to work on, and of where they were named in a note. */
export const assignedTo = (staffId: string): Wait => `assigned:${staffId}`;
/** What somebody on duty is to make first contact about. */
export const urgentOf = (staffId: string): Wait => `urgent:${staffId}`;
export const mentionOf = (staffId: string): Wait => `mention:${staffId}`;

const isOwed = ({ state }: QuestionRecord): boolean => state === 'received' || state === 'in_progress';

/** What waits of a question as it stands. */
export function waitsOf(question: QuestionRecord): Wait[] | undefined {
  const waits = question.state === 'in_progress' ? atWork(question) : [];
  if (waitsForInspector(question)) waits.push('report');
  if (question.clue) waits.push(clueWait(question.clue));
  if (question.maybeUrgent || isContactOwed(question)) waits.push('urgent');
  if (isContactOwed(question)) waits.push(...question.urgent.duty.map(({ staffId }) => urgentOf(staffId)));
  if (question.petition && isPending(question.petition)) {
    waits.push('petition');
    if (question.petition.listedOf !== undefined) waits.push('listed');
  }
  if (question.pictureToJudge) waits.push('picture');
  waits.push(...approvalWaits(question));
  if (question.decline) waits.push('decline');
  if (objects(question)) waits.push('objection');
  if (question.linkId !== undefined) waits.push(linkedBy(question.linkId));
  if (isOwed(question) && question.assigneeId !== undefined) waits.push(assignedTo(question.assigneeId));
  for (const staffId of question.mentioned ?? []) waits.push(mentionOf(staffId));
  if (question.mergedIntoId !== undefined) waits.push(mergedInto(question.mergedIntoId));
  return waits.length > 0 ? waits : undefined;
}

const objects = ({ state, reviewRequestedAt, reviewedAt }: QuestionRecord): boolean =>
  state === 'declined' && reviewRequestedAt !== undefined && reviewedAt === undefined;

function atWork({
  holderKey,
  extension,
  escalatedAt,
  returnedAt,
  reopenedAt,
  awaitedFrom = [],
}: QuestionRecord): Wait[] {
  const waits: Wait[] = awaitedFrom.map((unitId) => `opinion:${unitId}` as const);
  if (escalatedAt !== undefined) waits.push('listed');
  if (returnedAt !== undefined) waits.push('returned');
  if (reopenedAt !== undefined) waits.push('reopened', `reopened:${holderKey}`);
  if (extension?.state === 'asked')
    waits.push(holderKey === INSPECTION.key ? 'extension:inspection' : 'extension:lead');
  return waits;
}

/** The list of what was taken up again, of one holder or of all. */
export const reopenedOf = (holderKey: HolderKey): Wait => `reopened:${holderKey}`;

/** Marks of work that mean nothing once nobody works on the question. */
const OF_WORK = {
  returns: undefined,
  returnedAt: undefined,
  reopenedAt: undefined,
  urgedAt: undefined,
  escalatedAt: undefined,
  told: undefined,
  decline: undefined,
  draftReply: undefined,
} as const satisfies Partial<QuestionRecord>;

/** A changed question with what follows from how it now stands. */
export function withWaits(before: QuestionRecord, changed: QuestionRecord): QuestionRecord {
  const next = isOwed(changed) ? changed : { ...changed, ...OF_WORK };
  return { ...next, waits: waitsOf(next), watchAt: watchAt(before, next) };
}

/**
 * A deadline that moved, or runs again, is watched anew; the clock's own steps name the next moment themselves. Besides it
 * runs what else has a clock of its own.
 */
function watchAt(before: QuestionRecord, after: QuestionRecord): number | undefined {
  const contactAt = isContactOwed(after) ? after.urgent.watchAt : undefined;
  return soonest(answerWatchAt(before, after), contactAt, after.petition?.watchAt);
}

function answerWatchAt(
  before: QuestionRecord,
  { clock, dueAt, pauseUntil, watchAt: next }: QuestionRecord,
): number | undefined {
  if (clock !== 'running') return clock === 'paused' ? pauseUntil : undefined;
  return before.dueAt === dueAt && before.clock === 'running' ? next : dueAt + 1;
}

/** The first of these moments. */
export const soonest = (...moments: (number | undefined)[]): number | undefined => {
  const known = moments.filter((moment) => moment !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
};
