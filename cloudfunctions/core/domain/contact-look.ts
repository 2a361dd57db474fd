/** Looking at an asker's contact details, and what the asker reads of the call (product.md, Rules that never bend). */
import { CALL_OUTCOME_LABELS, type CallOutcome, CONTACT_SHOWN_MINUTES } from '../contract/constants';
import { OPEN_STATES } from './question-life';
import { personalDataProblem } from './reply';
import type { QuestionRecord } from './records';

/** Why nobody is shown the contact details of a question; null when its holder may be. */
export function whyNotShown({ contact, state }: Pick<QuestionRecord, 'contact' | 'state'>): string | null {
  if (!contact) return '提问人没有留联系方式。';
  return OPEN_STATES.includes(state) ? null : '这条留言已经结束，不再查看联系方式。';
}

/** Whether what was shown at an instant may no longer be. */
export const isLookOver = (at: number, now: number): boolean => now - at > CONTACT_SHOWN_MINUTES * 60_000;

export const LOOK_OVER = '这次查看已经过时，请重新查看。';

/** Who owes a 电话记录 once this person looked. */
export const owedAfterLook = ({ callsOwed = [] }: Pick<QuestionRecord, 'callsOwed'>, staffId: string): string[] => [
  ...callsOwed.filter((each) => each !== staffId),
  staffId,
];

/** Whether this person owes one. */
export const owesCall = ({ callsOwed = [] }: Pick<QuestionRecord, 'callsOwed'>, staffId: string): boolean =>
  callsOwed.includes(staffId);

/** A 电话记录 as it comes in. */
export interface CallNote {
  outcome: CallOutcome;
  said?: string;
  next: string;
}

/** Why a 电话记录 cannot be written: nobody looked, or it carries personal data, which the call itself was for. */
export function whyNotRecorded(
  question: Pick<QuestionRecord, 'callsOwed'>,
  staffId: string,
  note: CallNote,
): string | null {
  if (!owesCall(question, staffId)) return '先查看联系方式，打过电话再写电话记录。';
  return personalDataProblem(`${note.said ?? ''}\n${note.next}`);
}

/** What the asker reads: `接通。\n下一步：…`. */
export const callWords = ({ outcome, said, next }: CallNote): string => {
  const first = said === undefined ? `${CALL_OUTCOME_LABELS[outcome]}。` : `${CALL_OUTCOME_LABELS[outcome]}。${said}`;
  return `${first}\n${outcome === 'none' ? '说明' : '下一步'}：${next}`;
};
