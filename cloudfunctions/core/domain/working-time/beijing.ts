/**
 * Days and instants in Beijing. The offset is fixed: China keeps one time zone and no summer time since 1991, and the
 * cloud's runtime is UTC. An instant is epoch milliseconds; a day is `YYYY-MM-DD`.
 */
export const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const OFFSET = 8 * 60 * MINUTE;

/** The day it is in Beijing at an instant. Throws RangeError when `ms` is not a finite time. */
export const beijingDay = (ms: number): string => new Date(ms + OFFSET).toISOString().slice(0, 10);

/** The instant a day begins in Beijing. Throws RangeError on anything that is not a day of the calendar. */
export const startOfDay = (day: string): number => {
  const start = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) - OFFSET : Number.NaN;
  // Some engines roll 30 February over to March instead of refusing it.
  if (Number.isNaN(start) || beijingDay(start) !== day) throw new RangeError(`not a day: ${day}`);
  return start;
};

/** The day before or after, by so many days of the calendar. */
export const addDays = (day: string, days: number): string => beijingDay(startOfDay(day) + days * DAY);
