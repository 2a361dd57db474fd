import type { DueView, MyQuestionRow } from '@core/contract';
import type { QuestionState } from '@core/contract/constants';
import { momentWords, pastWords } from '@/features/dates/beijing';

type Tone = 'plain' | 'brand' | 'amber' | 'danger';

const TONES: Record<QuestionState, Tone> = {
  received: 'amber',
  in_progress: 'amber',
  answered: 'brand',
  closed: 'brand',
  withdrawn: 'plain',
  declined: 'plain',
  merged: 'plain',
  handed_over: 'plain',
};

/** The colour that underlines a state's word. */
export const stateTone = (state: QuestionState): Tone => TONES[state];

/** By when an answer is due, as a date and a sentence; null once none is owed. */
export const dueSentence = (due: DueView): string | null => {
  if (due.state === 'stopped') return null;
  if (due.state === 'paused') return '等您补充，收到后继续办理，答复日期会顺延';
  const moment = momentWords(due.at);
  if (due.state === 'overdue') return `应在 ${moment} 前答复，现已超期，我们会尽快给您答复`;
  return due.provisional ? `${moment} 前答复（暂定，以正式放假安排为准）` : `${moment} 前答复`;
};

/** The line below a question in a list: answered when, or due when. */
export const progressWords = (row: MyQuestionRow): string => {
  if (row.waitsForMe) return '有一份公开版等您确认';
  if (row.answeredAt !== undefined) return `${pastWords(row.answeredAt)} 答复`;
  return dueSentence(row.due) ?? `${pastWords(row.askedAt)} 提交`;
};
