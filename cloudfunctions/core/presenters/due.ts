import type { DueView } from '../contract';
import type { QuestionRecord } from '../domain/records';
import { dueState } from '../domain/working-time';

/** A question's deadline as both sides see it at `now`. */
export const presentDue = (question: QuestionRecord, now: number): DueView => ({
  at: question.dueAt,
  provisional: question.dueProvisional,
  state: dueState(question, now),
});
