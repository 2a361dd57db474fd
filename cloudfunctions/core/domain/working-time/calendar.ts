import official from 'chinese-days/dist/chinese-days.json';
import { addDays, weekdayOf } from './beijing';

/**
 * Days the office decided itself, over the official calendar: a year not published yet, a prefecture's own holiday,
 * a closure. Keys are `YYYY-MM-DD`.
 */
export type CalendarOverrides = Readonly<Record<string, 'workday' | 'holiday'>>;

// The package's data, not its functions: those build their tables in the machine's own zone and are a day off west of
// Greenwich.
const HOLIDAYS: Readonly<Record<string, string>> = official.holidays;
const MADE_UP_DAYS: Readonly<Record<string, string>> = official.workdays;

/**
 * Whether a day is worked, make-up days (调休) included.
 * In a year nobody has published, Monday to Friday are taken as worked; see `isCovered`.
 */
export const isWorkday = (day: string, overrides: CalendarOverrides): boolean => {
  const weekday = weekdayOf(day);
  const override = overrides[day];
  if (override) return override === 'workday';
  if (MADE_UP_DAYS[day]) return true;
  return weekday >= 1 && weekday <= 5 && !HOLIDAYS[day];
};

/**
 * Whether a year's holidays are known, from the State Council's notice as chinese-days has it or from overrides.
 * National Day stands for the year: every notice has it, and unlike New Year it is never part of a neighbour's.
 */
export const isCovered = (year: number, overrides: CalendarOverrides): boolean => {
  const nationalDay = `${year}-10-01`;
  return overrides[nationalDay] ? overrides[nationalDay] === 'holiday' : nationalDay in HOLIDAYS;
};

/**
 * The Nth working day after a day, which is day zero whether it is worked or not.
 * @param days whole and not negative; 0 gives the day itself. Anything else throws RangeError.
 */
export const addWorkingDays = (day: string, days: number, overrides: CalendarOverrides): string => {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`not a number of working days: ${days}`);
  let current = day;
  for (let left = days; left > 0; ) {
    current = addDays(current, 1);
    if (isWorkday(current, overrides)) left -= 1;
  }
  return current;
};
