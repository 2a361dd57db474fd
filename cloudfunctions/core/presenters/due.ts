import type { DueView, PauseView } from '../contract';
import type { QuestionRecord } from '../domain/records';
import { dueState } from '../domain/working-time';

/** A question's deadline as both sides see it at `now`. */
export const presentDue = (question: QuestionRecord, now: number): DueView => ({
  at: question.dueAt,
  provisional: question.dueProvisional,
  state: dueState(question, now),
});

/** What the asker is waited for, and until when; nothing while nobody is. */
export const presentPause = ({ clock, pause, pauseUntil }: QuestionRecord): { pause?: PauseView } =>
  clock === 'paused' && pause && pauseUntil !== undefined ? { pause: { asks: pause.asks, until: pauseUntil } } : {};
