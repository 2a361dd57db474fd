/** Working time counted by hand, minute by minute, to hold the domain's against. */
export const MINUTE = 60_000;
export const DAY = 1440 * MINUTE;

/** Holidays and make-up days of 2025 and 2026 copied from the two notices, independent of the library. */
// biome-ignore format: a table
const OFF = [
  ['2025-01-01', 1], ['2025-01-28', 8], ['2025-04-04', 3], ['2025-05-01', 5], ['2025-05-31', 3], ['2025-10-01', 8],
  ['2026-01-01', 3], ['2026-02-15', 9], ['2026-04-04', 3], ['2026-05-01', 5], ['2026-06-19', 3], ['2026-09-25', 3],
  ['2026-10-01', 7],
] as const;
// biome-ignore format: a table
const MADE_UP = new Set([
  '2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11',
  '2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10',
]);
/** The date of a UTC midnight. */
export const label = (utc: number) => new Date(utc).toISOString().slice(0, 10);
const off = new Set(OFF.flatMap(([day, n]) => Array.from({ length: n }, (_, i) => label(Date.parse(day) + i * DAY))));
/** Asked for each minute of a day. */
const days = new Map<number, boolean>();
/** By UTC midnight of the day's own date. */
export const worked = (utc: number): boolean => {
  const known = days.get(utc);
  if (known !== undefined) return known;
  const weekday = new Date(utc).getUTCDay();
  const is = MADE_UP.has(label(utc)) || (weekday > 0 && weekday < 6 && !off.has(label(utc)));
  days.set(utc, is);
  return is;
};
/** Whether the minute beginning at `ms` is worked. */
export const minuteWorked = (ms: number): boolean => {
  const local = ms + 8 * 60 * MINUTE;
  const minute = Math.floor((local % DAY) / MINUTE);
  return worked(local - (local % DAY)) && ((minute >= 540 && minute < 720) || (minute >= 840 && minute < 1080));
};
