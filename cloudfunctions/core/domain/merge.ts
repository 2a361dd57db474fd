/**
 * 合并 of enquiries and 并案 of the others (product.md, A question's life). Functions named `whyNot…` answer a sentence for
 * staff, or null when nothing is in the way.
 */
import { KIND_LABELS, LIMITS, STATE_LABELS } from '../contract/constants';
import { resumed } from './question-clock';
import { clockAfter, nextState, OPEN_STATES } from './question-life';
import type { QuestionRecord, Wait } from './records';
import { isContactOwed } from './urgent';
import type { WorkingTime } from './working-time';

type Change = Partial<QuestionRecord>;

const isEnquiry = ({ kind, kindUnsure }: QuestionRecord): boolean => kind === 'enquiry' && !kindUnsure;

/** Why a question cannot be merged into another, its survivor. Chains do not come to be: a survivor is never merged. */
export function whyNotMerged(question: QuestionRecord, survivor: QuestionRecord): string | null {
  if (question._id === survivor._id) return '不能并入自己，请选另一条。';
  return whyNotMergeable(question) ?? whyNoSurvivor(survivor);
}

/** Why a question cannot be merged into any other. */
export function whyNotMergeable(question: QuestionRecord): string | null {
  if (!isEnquiry(question)) return ONLY_ENQUIRIES;
  if (!nextState(question.state, 'merge')) return `这条留言${STATE_LABELS[question.state]}，不能合并。`;
  if (question.merged) return `已有 ${question.merged} 条并入这一条，请把另一条并到它里面。`;
  if (isContactOwed(question)) return '紧急的留言请先联系提问人，再合并。';
  if (question.maybeUrgent) return '疑似紧急的留言请先处理，再合并。';
  return question.featuredId === undefined ? null : '这条留言有公开版，不能并入别的留言。';
}

function whyNoSurvivor(survivor: QuestionRecord): string | null {
  const { no, state, merged = 0, erasedAt } = survivor;
  if (!isEnquiry(survivor)) return ONLY_ENQUIRIES;
  if (state === 'merged') return `留言 ${no} 自己已经并入别的留言，请选它并入的那一条。`;
  if (!OPEN_STATES.includes(state) || erasedAt !== undefined) return `留言 ${no} 已经结束，不能再并入。`;
  return merged >= LIMITS.merged ? `已有 ${LIMITS.merged} 条并入留言 ${no}，请另选一条。` : null;
}

const ONLY_ENQUIRIES = `只有受理后的${KIND_LABELS.enquiry}可以合并；其他的请用并案，逐件答复。`;

/** What merging makes of both; "the earlier deadline holds". */
export function merged(
  question: QuestionRecord,
  survivor: QuestionRecord,
  now: number,
  workingTime: WorkingTime,
): { gone: Change; survivor: Change } {
  const state = nextState(question.state, 'merge') ?? question.state;
  return {
    gone: {
      ...{ state, clock: clockAfter(state), mergedIntoId: survivor._id },
      ...{ closesAt: undefined, recheckUntil: undefined },
    },
    survivor: { merged: (survivor.merged ?? 0) + 1, ...earlierClock(question, survivor, now, workingTime) },
  };
}

/** The clock of the one that is due earlier, with all it is counted from: a later pause or extension goes on from there. */
function earlierClock(
  question: QuestionRecord,
  survivor: QuestionRecord,
  now: number,
  workingTime: WorkingTime,
): Change {
  if (survivor.clock === 'stopped' || question.clock === 'stopped') return {};
  const gone = question.clock === 'paused' ? { ...question, ...resumed(question, now, workingTime) } : question;
  if (gone.dueAt >= survivor.dueAt) return {};
  const { dueAt, dueSoonAt, dueProvisional, channel, countyLimit, pauses, clockFrom = gone.receivedAt } = gone;
  const granted = gone.extension?.state === 'granted' ? gone.extension : undefined;
  const asked = survivor.extension?.state === 'asked' ? survivor.extension : undefined;
  const counted = { clockFrom, channel, countyLimit, pauses, extension: granted ?? asked };
  return { dueAt, dueSoonAt, dueProvisional, ...counted };
}

/** The list of a group of questions that are linked (并案). */
export const linkedBy = (linkId: string): Wait => `link:${linkId}`;

/** Why two questions cannot be linked. */
export function whyNotLinked(question: QuestionRecord, other: QuestionRecord): string | null {
  if (question._id === other._id) return '不能和自己并案，请选另一条。';
  if (question.kind === 'enquiry' || other.kind === 'enquiry') return '诉求求助和反映问题才能并案；政策咨询请用合并。';
  if (question.linkId === undefined || other.linkId === undefined) return null;
  return question.linkId === other.linkId ? '这两条已经并案。' : '两条各自在别的并案里，请先把其中一条移出。';
}
