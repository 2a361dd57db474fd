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
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const start = Date.UTC(year, month - 1, date) - OFFSET;
  // Date.UTC rolls 30 February over to March; written out again, only a real day is still itself.
  if (Number.isNaN(start) || beijingDay(start) !== day) throw new RangeError(`not a day: ${day}`);
  return start;
};

/** The last instant of a day in Beijing. Throws as `startOfDay` does. */
export const endOfDay = (day: string): number => startOfDay(day) + DAY - 1;

/** The day before or after, by so many days of the calendar. */
export const addDays = (day: string, days: number): string => beijingDay(startOfDay(day) + days * DAY);

/** 0 for Sunday to 6 for Saturday. Throws RangeError on anything that is not a day of the calendar. */
export const weekdayOf = (day: string): number => new Date(startOfDay(day) + OFFSET).getUTCDay();

/** The time of day in Beijing as `09:05`. Throws RangeError when `ms` is not a finite time. */
export const clockWords = (ms: number): string => new Date(ms + OFFSET).toISOString().slice(11, 16);

/** A day as `2026年11月26日`. */
export const dayWords = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** Every day of a month given as `YYYY-MM`, in order. Throws RangeError on anything that is not a month. */
export const daysOfMonth = (month: string): string[] => {
  const days: string[] = [];
  for (let day = `${month}-01`; day.startsWith(month); day = addDays(day, 1)) days.push(day);
  return days;
};
