import type { QuestionKind } from '../../cloudfunctions/core/contract/constants';
import {
  addWorkingDays,
  beijingDay,
  DEFAULT_WORKING_TIME,
  dueState,
  isWorkday,
  questionDeadline,
  startOfDay,
} from '../../cloudfunctions/core/domain/working-time';

const MINUTE = 60_000;
const { overrides } = DEFAULT_WORKING_TIME;

/** 08:00, when the day's card comes out. */
export const PUBLISHING_TIME = '08:00';

/** The instant of a day (`YYYY-MM-DD`) and time (`HH:MM`) in Beijing. */
export const instant = (day: string, time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return startOfDay(day) + (hours * 60 + minutes) * MINUTE;
};

const dayBefore = (day: string): string => beijingDay(startOfDay(day) - 1);
const dayAfter = (day: string): string => beijingDay(startOfDay(day) + 25 * 60 * MINUTE);

/** The latest working day on which a card has come out by `now`: today only from 08:00 on. */
export function lastPublishingDay(now: number): string {
  let day = beijingDay(now);
  while (!isWorkday(day, overrides) || instant(day, PUBLISHING_TIME) > now) day = dayBefore(day);
  return day;
}

/** So many working days, counting back from `day`, which is the first. */
export function workingDaysBack(day: string, count: number): string[] {
  const days: string[] = [];
  for (let current = day; days.length < count; current = dayBefore(current)) {
    if (isWorkday(current, overrides)) days.push(current);
  }
  return days;
}

/** Times of the stories, all counted back from the moment of seeding. */
export interface Moments {
  now: number;
  /** `HH:MM` on the nth working day before today; n from 1. */
  back(n: number, time: string): number;
  /** So many minutes ago. */
  ago(minutes: number): number;
}

const FURTHEST = 60;

export function momentsBefore(now: number): Moments {
  const days = workingDaysBack(dayBefore(beijingDay(now)), FURTHEST);
  const day = (n: number): string => {
    const found = days[n - 1];
    if (found === undefined) throw new RangeError(`no working day ${n} back`);
    return found;
  };
  return {
    now,
    back: (n, time) => instant(day(n), time),
    ago: (minutes) => now - minutes * MINUTE,
  };
}

/** The latest two working days that follow one another in the calendar, both at least `n` working days back. */
export function consecutiveDaysBack(now: number, n: number): { first: string; next: string } {
  const days = workingDaysBack(dayBefore(beijingDay(now)), FURTHEST);
  for (let index = n; index < days.length; index += 1) {
    const [next, first] = [days[index - 1], days[index]];
    if (first !== undefined && next !== undefined && dayAfter(first) === next) return { first, next };
  }
  throw new RangeError('no two working days in a row');
}

const RECEPTION_TIMES = ['16:40', '15:20', '11:05', '09:30'];

/** The latest moment at which a question of this kind must have come for its deadline to stand so at `now`. */
export function receptionFor(wanted: 'soon' | 'overdue', kind: QuestionKind, now: number): number {
  for (const day of workingDaysBack(dayBefore(beijingDay(now)), FURTHEST)) {
    for (const time of RECEPTION_TIMES) {
      const at = instant(day, time);
      const { dueAt, dueSoonAt } = questionDeadline({ kind }, at, DEFAULT_WORKING_TIME);
      if (dueState({ clock: 'running', dueAt, dueSoonAt }, now) === wanted) return at;
    }
  }
  throw new RangeError(`no ${kind} is ${wanted}`);
}

/** `HH:MM` on the nth working day after the day of an instant. */
export const workingDaysAfter = (at: number, n: number, time: string): number =>
  instant(addWorkingDays(beijingDay(at), n, overrides), time);
