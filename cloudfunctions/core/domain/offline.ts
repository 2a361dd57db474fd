/** 线下转办: what can be done for a unit that has nobody in the app (product.md, A question's life). */
import { holdingUnit } from './transfer';
import type { QuestionRecord } from './records';
import { beijingDay } from './working-time';

/** A unit outside the app has it. */
export const isOffline = (question: QuestionRecord): boolean =>
  question.offline === true && holdingUnit(question) !== null;

/** Why an answer that a unit gave on that day cannot be entered for it. */
export function whyNotRelayed(question: QuestionRecord, givenOn: string, now: number): string | null {
  if (!isOffline(question)) return '这条留言不在线下转办的部门，不用代录，请直接答复。';
  if (givenOn > beijingDay(now)) return '部门答复的日期不能晚于今天。';
  return givenOn < beijingDay(question.holderSince ?? question.receivedAt)
    ? '部门答复的日期不能早于转办的那天。'
    : null;
}

/** Why the asker's contact details cannot go to the unit outside the app that has it. */
export function whyNotForwarded(question: QuestionRecord): string | null {
  if (!isOffline(question) || question.state !== 'in_progress') return '这条留言现在不在线下转办的部门办理。';
  if (!question.contact) return '提问人没有留联系方式。';
  return question.contact.mayForward ? null : '提问人没有同意把联系方式转给办理部门。';
}
