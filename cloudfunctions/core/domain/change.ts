/** What to tell someone whose change came too late. */
import { ENTRY_LABELS, STATE_LABELS } from '../contract/constants';
import type { EntryRecord, QuestionRecord } from './records';

/**
 * What changed on a question, as one sentence for whoever acted on an older version: the last line of its thread by
 * kind and office, its state and its holder. Names no person and quotes no text.
 */
export function describeChange(question: QuestionRecord, last: EntryRecord | null): string {
  const by = last?.by.role === 'staff' ? last.by.officeName : last?.by.role === 'asker' ? '提问人' : '系统';
  const what = last ? `${by}刚刚有新的“${ENTRY_LABELS[last.type]}”，` : '';
  return `这条留言刚刚有变化：${what}现在是“${STATE_LABELS[question.state]}”，由${question.holderName}办理。请看过最新情况后再操作。`;
}
