import type { QuestionKind } from '../../contract/constants';
import type { QuestionRecord, UnitRecord } from '../records';
import { beijingDay, MINUTE, startOfDay } from './beijing';
import { addWorkingDays, isCovered } from './calendar';
import { addWorkingMinutes, workingMinutesBetween } from './minutes';
import { CHANNEL_OF_KIND, type Channel, type WorkingTime } from './settings';

export interface Deadline {
  /** An answer at this instant is still in time. */
  dueAt: number;
  /** From here on the question is due soon. */
  dueSoonAt: number;
  /** It falls in a year whose holidays are not known yet, so it may still move. */
  provisional: boolean;
}

/**
 * By when a question is to be answered (办理时限).
 *
 * "Working time: day zero is the day received, at any hour; N working days end at 18:00 on the Nth working day after.
 * Due soon at 75 % of the working minutes." The channel and the level of the holder choose N.
 *
 * The level is the holder's, never the region's the question is about: 遵义's longer limits are there because a county
 * unit gets a matter through two offices. At reception the operators' desk holds it, a provincial office, so the
 * shorter limit is the promise made to the asker, also to one from a county. A county unit's limit is asked for by
 * the transfer that gives it the question, still counted from the day received and written into the thread, so a
 * deadline never moves silently.
 *
 * @param question `channel` once triage has set one, else the kind's own; `holderLevel` when a unit has it
 * @param receivedAt epoch milliseconds
 * @returns instants in epoch milliseconds, both on whole minutes
 */
export const questionDeadline = (
  question: { kind: QuestionKind; channel?: Channel; holderLevel?: UnitRecord['level'] },
  receivedAt: number,
  settings: WorkingTime,
): Deadline => {
  const { overrides, sessions, limits, dueSoonShare } = settings;
  const limit = limits[question.channel ?? CHANNEL_OF_KIND[question.kind]];
  const days = question.holderLevel === 'county' ? (limit.county ?? limit.days) : limit.days;
  const dueDay = addWorkingDays(beijingDay(receivedAt), days, overrides);
  const dueAt = startOfDay(dueDay) + Math.max(...sessions.map((session) => session.to)) * MINUTE;
  const minutes = workingMinutesBetween(receivedAt, dueAt, settings);
  return {
    dueAt,
    dueSoonAt: addWorkingMinutes(receivedAt, Math.floor(minutes * dueSoonShare), settings),
    provisional: !isCovered(Number(dueDay.slice(0, 4)), overrides),
  };
};

/** How a question stands against its deadline at an instant. It is overdue as soon as `dueAt` has passed. */
export const dueState = (
  question: Pick<QuestionRecord, 'clock' | 'dueAt' | 'dueSoonAt'>,
  now: number,
): 'running' | 'soon' | 'overdue' | 'stopped' => {
  if (question.clock === 'stopped') return 'stopped';
  if (now > question.dueAt) return 'overdue';
  return now >= question.dueSoonAt ? 'soon' : 'running';
};
