import { type Channel, CHANNELS_OF_KIND, type QuestionKind } from '../../contract/constants';
import type { Pause, QuestionRecord, UnitRecord } from '../records';
import { beijingDay, MINUTE, startOfDay } from './beijing';
import { addWorkingDays, isCovered } from './calendar';
import { addWorkingMinutes, workingMinutesBetween } from './minutes';
import type { WorkingTime } from './settings';

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
 * Due soon at 75 % of the working minutes"; "a pause moves the deadline by the working minutes paused". The channel and
 * the level of the holder choose N, an extension adds to it.
 *
 * The level is the holder's, never the region's the question is about: 遵义's longer limits are there because a county
 * unit gets a matter through two offices. At reception the operators' desk holds it, a provincial office, so the
 * shorter limit is the promise made to the asker, also to one from a county. A county unit's limit is asked for by
 * the transfer that gives it the question, still counted from the day received and written into the thread, so a
 * deadline never moves silently.
 *
 * @param question `channel` once triage has set one, else the kind's own; `holderLevel` when a unit has it;
 *   `extensionDays` in working days; `pauses` in order, each of them over
 * @param from epoch milliseconds: when it was received, or taken up again
 * @returns instants in epoch milliseconds, both on whole minutes
 */
export const questionDeadline = (
  question: {
    kind: QuestionKind;
    channel?: Channel;
    holderLevel?: UnitRecord['level'];
    extensionDays?: number;
    pauses?: readonly Pause[];
  },
  from: number,
  settings: WorkingTime,
): Deadline => {
  const { overrides, sessions, limits, dueSoonShare } = settings;
  const { channel = CHANNELS_OF_KIND[question.kind][0], holderLevel, extensionDays = 0, pauses = [] } = question;
  const limit = limits[channel];
  const days = (holderLevel === 'county' ? (limit.county ?? limit.days) : limit.days) + extensionDays;
  const lastDay = addWorkingDays(beijingDay(from), days, overrides);
  const end = startOfDay(lastDay) + Math.max(...sessions.map((session) => session.to)) * MINUTE;
  const minutes = workingMinutesBetween(from, end, settings);
  const dueAt = past(end, pauses, settings);
  const soon = addWorkingMinutes(from, Math.floor(minutes * dueSoonShare), settings);
  return {
    dueAt,
    dueSoonAt: past(soon, pauses, settings),
    provisional: !isCovered(Number(beijingDay(dueAt).slice(0, 4)), overrides),
  };
};

/** The moment `at` would be without pauses, moved by those that began before it. */
const past = (at: number, pauses: readonly Pause[], settings: WorkingTime): number =>
  pauses.reduce(
    (moved, { since, until }) =>
      since < moved ? addWorkingMinutes(moved, workingMinutesBetween(since, until, settings), settings) : moved,
    at,
  );

/** How a question stands against its deadline at an instant. It is overdue as soon as `dueAt` has passed. */
export const dueState = (
  question: Pick<QuestionRecord, 'clock' | 'dueAt' | 'dueSoonAt'>,
  now: number,
): 'running' | 'soon' | 'overdue' | 'paused' | 'stopped' => {
  if (question.clock !== 'running') return question.clock;
  if (now > question.dueAt) return 'overdue';
  return now >= question.dueSoonAt ? 'soon' : 'running';
};
