import { addDays, beijingDay, MINUTE, startOfDay } from './beijing';
import { type CalendarOverrides, isWorkday } from './calendar';
import type { Session, WorkingTime } from './settings';

type Hours = Pick<WorkingTime, 'overrides' | 'sessions'>;

/** Seconds are dropped, so that every result is a moment people can read off a clock. */
const wholeMinute = (ms: number): number => Math.floor(ms / MINUTE) * MINUTE;

interface Stretch {
  start: number;
  end: number;
}

/** What is left of a day's sessions after an instant, in order; nothing of a day that is not worked. */
const sessionsAfter = (from: number, day: string, sessions: readonly Session[], overrides: CalendarOverrides) =>
  isWorkday(day, overrides) ? leftOf(from, day, sessions) : [];

function* leftOf(from: number, day: string, sessions: readonly Session[]): Generator<Stretch> {
  const midnight = startOfDay(day);
  for (const session of sessions) {
    const start = Math.max(from, midnight + session.from * MINUTE);
    const end = midnight + session.to * MINUTE;
    if (start < end) yield { start, end };
  }
}

/** Whole working minutes from one instant to a later one; 0 when it is not later. */
export const workingMinutesBetween = (from: number, to: number, { sessions, overrides }: Hours): number => {
  const start = wholeMinute(from);
  const end = wholeMinute(to);
  let minutes = 0;
  for (let day = beijingDay(start); startOfDay(day) < end; day = addDays(day, 1)) {
    for (const session of sessionsAfter(start, day, sessions, overrides)) {
      minutes += Math.max(0, Math.min(session.end, end) - session.start) / MINUTE;
    }
  }
  return minutes;
};

/**
 * The first moment at which so many working minutes have passed since an instant.
 * @param minutes whole and not negative, else RangeError; 0 gives the instant itself, to the minute.
 */
export const addWorkingMinutes = (from: number, minutes: number, { sessions, overrides }: Hours): number =>
  addMinutes(from, minutes, (start, day) => sessionsAfter(start, day, sessions, overrides));

/**
 * The first moment at which so many minutes of these hours have passed since an instant, in calendar time: every day has
 * them, holidays included.
 * @param minutes whole and not negative, else RangeError; 0 gives the instant itself, to the minute.
 */
export const addDailyMinutes = (from: number, minutes: number, hours: Session): number =>
  addMinutes(from, minutes, (start, day) => leftOf(start, day, [hours]));

function addMinutes(from: number, minutes: number, on: (start: number, day: string) => Iterable<Stretch>): number {
  if (!Number.isInteger(minutes) || minutes < 0) throw new RangeError(`not a number of minutes: ${minutes}`);
  const start = wholeMinute(from);
  if (minutes === 0) return start;
  let left = minutes * MINUTE;
  for (let day = beijingDay(start); ; day = addDays(day, 1)) {
    for (const stretch of on(start, day)) {
      const length = stretch.end - stretch.start;
      if (left <= length) return stretch.start + left;
      left -= length;
    }
  }
}
