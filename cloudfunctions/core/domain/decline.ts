/** 不予受理 and 申请复核 (product.md, A question's life). Functions named `whyNot…` answer a sentence for staff, or null. */
import { countedAnew } from './question-clock';
import { clockAfter, nextState } from './question-life';
import type { QuestionRecord } from './records';
import type { WorkingTime } from './working-time';

type Change = Partial<QuestionRecord>;

/** Why it cannot be proposed to decline now. An answered question is answered: nothing is left to decline. */
export function whyNotDecline({ state, decline }: QuestionRecord): string | null {
  if (state !== 'received' && state !== 'in_progress') return '这条留言现在不在办理中，请看过最新情况后再操作。';
  return decline ? '不予受理正在等组长确认。' : null;
}

/** Why this person cannot decide on the proposal: "declining needs a lead", and nobody confirms their own. */
export function whyNotConfirm({ decline }: QuestionRecord, staffId: string): string | null {
  if (!decline) return '现在没有等确认的不予受理。';
  return decline.proposedById === staffId ? '您提出的不予受理，须由另一位组长确认。' : null;
}

/** The question declined, with what its asker is told. */
export function declined(question: QuestionRecord, staffId: string, now: number): Change {
  const { decline } = question;
  const state = nextState(question.state, 'decline');
  if (!decline || !state) return {};
  const { reason, door, proposedById } = decline;
  return {
    state,
    clock: clockAfter(state),
    decline: undefined,
    declined: { reason, door, at: now, byIds: [proposedById, staffId] },
    closesAt: undefined,
    maybeUrgent: undefined,
  };
}

/** Why this person cannot decide on the objection: "decided by another person". */
export function whyNotReview(
  { state, declined: standing, reviewRequestedAt, reviewedAt }: QuestionRecord,
  staffId: string,
) {
  if (state !== 'declined' || reviewRequestedAt === undefined || reviewedAt !== undefined) {
    return '现在没有等处理的复核申请。';
  }
  return standing?.byIds?.includes(staffId) ? '不予受理由您提出或确认，复核须由另一位处理。' : null;
}

/** The question taken up after all, with a deadline of its own. */
export function objectionUpheld(question: QuestionRecord, now: number, workingTime: WorkingTime): Change {
  const state = nextState(question.state, 'uphold_objection');
  if (!state) return {};
  const anew = countedAnew(question, now, workingTime);
  return { ...anew, state, clock: clockAfter(state), declined: undefined, reviewedAt: now, reopenedAt: now };
}
