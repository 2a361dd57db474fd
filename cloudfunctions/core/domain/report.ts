/**
 * A report (反映问题) on its way: desk → inspection office → the place concerned, a clue (督查线索), or back (product.md,
 * Rules that never bend). Functions named `whyNot…` answer a sentence for staff, or null when nothing is in the way.
 */
import { CLUE_RESULT_LABELS, type ClueResult, REPORT_TICK_LABELS, REPORT_TICKS } from '../contract/constants';
import { INSPECTION } from './holder';
import { clockAfter, nextState, OPEN_STATES } from './question-life';
import type { Clue, QuestionRecord, Wait } from './records';

type Change = Partial<QuestionRecord>;

/** Why a report cannot go to the inspection office: staff did not find it clear enough. */
export function whyUnclear({ ticks }: Pick<QuestionRecord, 'ticks'>): string | null {
  const missing = REPORT_TICKS.filter((tick) => ticks?.[tick] !== true).map((tick) => `“${REPORT_TICK_LABELS[tick]}”`);
  return missing.length === 0
    ? null
    : `还没有确认${missing.join('和')}，不能送督查室。不清楚的，先请提问人补充；清楚的，勾选后再送。`;
}

/** An inspector has to say what becomes of it: the office has it and it is no clue yet. */
export const waitsForInspector = ({ kind, state, holderKey, clue }: QuestionRecord): boolean =>
  kind === 'report' && state === 'in_progress' && holderKey === INSPECTION.key && clue === undefined;

export const clueWait = ({ result }: Clue): Wait => (result === undefined ? 'clue:open' : 'clue:done');

/** Why it cannot be listed as a clue. */
export function whyNotListed({ kind, state, holderKey, clue }: QuestionRecord): string | null {
  if (clue) return `已经列为督查线索，编号 ${clue.no}。`;
  if (kind !== 'report') return '只有反映问题可以列为督查线索。';
  return state === 'in_progress' && holderKey === INSPECTION.key ? null : '这条反映现在不由督查室办理。';
}

/** Why a result cannot be written; once there is one, only while it is worked on again. */
export function whyNoResult({ clue, state }: QuestionRecord): string | null {
  if (!clue) return '这条反映没有列为督查线索。';
  return clue.result !== undefined && state !== 'in_progress' ? '已经写过督查结果。' : null;
}

/** 督查结果 in words. */
export const resultWords = (result: ClueResult, text: string): string =>
  `督查结果：${CLUE_RESULT_LABELS[result]}。${text}`;

/**
 * How the result reaches the asker: it answers what the office has in hand; nobody writes to whoever took it back.
 * @param approved a reply to it needs a second person (核发), so that the result is told and the answer is written apart
 */
export function resultLine(
  { state, holderKey }: QuestionRecord,
  approved: boolean,
): 'reply' | 'progress' | 'supplement' | 'note' {
  if (state === 'in_progress') return holderKey === INSPECTION.key && !approved ? 'reply' : 'progress';
  return OPEN_STATES.includes(state) || state === 'closed' ? 'supplement' : 'note';
}

/** The question with the result, answered where the result `answers` it. */
export function withResult(question: QuestionRecord, result: ClueResult, answers: boolean, now: number): Change {
  const clue = question.clue && { ...question.clue, result, resultAt: now };
  const state = answers ? nextState(question.state, 'reply') : null;
  return { clue, ...(state ? { state, clock: clockAfter(state), maybeUrgent: undefined } : {}) };
}

/** Whether its asker's own words and pictures go along to whoever has it now. */
export const isOriginalOpen = ({
  kind,
  holderKey,
  originalFor,
}: Pick<QuestionRecord, 'kind' | 'holderKey' | 'originalFor'>): boolean =>
  kind !== 'report' || originalFor === holderKey;

/** Why 允许附原文 is not possible, or ending it. */
export function whyNotAllowed(question: QuestionRecord, allow: boolean): string | null {
  const { kind, state, holderKey, check, originalFor } = question;
  if (kind !== 'report') return '只有反映问题需要允许附原文。';
  if (state !== 'in_progress' || !holderKey.startsWith('unit:')) return '转给部门以后，才能允许附原文。';
  if (!allow) return originalFor === holderKey ? null : '这个部门看不到原文，不需要停止。';
  if (originalFor === holderKey) return '已经允许这个部门看原文。';
  return check.status === 'risky' ? '这段文字内容安全核验有风险，人工核验通过后才能附原文。' : null;
}
