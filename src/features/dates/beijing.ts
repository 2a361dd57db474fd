/** Instants and days as people read them. Beijing is +08:00 all year round; no Intl, which WeChat's engines lack. */
const OFFSET = 8 * 3_600_000;
const DAY = 86_400_000;
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;

const two = (value: number): string => String(value).padStart(2, '0');

const parts = (at: number) => {
  const date = new Date(at + OFFSET);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: WEEKDAYS[date.getUTCDay()] ?? '',
    time: `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`,
  };
};

const startOf = (day: string): number => {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) - OFFSET;
};

const dayNumber = (at: number): number => Math.floor((at + OFFSET) / DAY);

/** `11月27日(周五)18:00`; the year only when it is not this one. */
export const momentWords = (at: number, now: number = Date.now()): string => {
  const { year, month, day, weekday, time } = parts(at);
  const prefix = year === parts(now).year ? '' : `${year}年`;
  return `${prefix}${month}月${day}日（周${weekday}）${time}`;
};

/** The day of an instant: `今天`, `昨天`, else `11月24日`; the year only when it is not this one. */
export const pastDayWords = (at: number, now: number = Date.now()): string => {
  const ago = dayNumber(now) - dayNumber(at);
  if (ago === 0) return '今天';
  if (ago === 1) return '昨天';
  const { year, month, day } = parts(at);
  return `${year === parts(now).year ? '' : `${year}年`}${month}月${day}日`;
};

/** `今天 15:14`, `昨天 15:14`, else `11月24日 15:14`. */
export const pastWords = (at: number, now: number = Date.now()): string => `${pastDayWords(at, now)} ${parts(at).time}`;

/** A `YYYY-MM-DD` day as `2026年11月25日`. */
export const dayWords = (day: string): string => {
  const { year, month, day: date } = parts(startOf(day));
  return `${year}年${month}月${date}日`;
};

/** A `YYYY-MM-DD` day as `11月25日`, with `星期三` when asked; the year only when it differs from `today`'s. */
export const shortDayWords = (day: string, today: string, withWeekday = false): string => {
  const { year, month, day: date, weekday } = parts(startOf(day));
  const prefix = day.slice(0, 4) === today.slice(0, 4) ? '' : `${year}年`;
  return `${prefix}${month}月${date}日${withWeekday ? ` 星期${weekday}` : ''}`;
};

/** A `YYYY-MM-DD` day as `周四`. */
export const weekdayWords = (day: string): string => `周${parts(startOf(day)).weekday}`;

/** A `YYYY-MM-DD` day as `11月26日(周四)`; the year only when it differs from `today`'s. */
export const dayAndWeekday = (day: string, today: string): string =>
  `${shortDayWords(day, today)}（${weekdayWords(day)}）`;

/** Beijing's `YYYY-MM-DD` of an instant. */
export const dayOf = (at: number): string => {
  const { year, month, day } = parts(at);
  return `${year}-${two(month)}-${two(day)}`;
};

/** 18:00 so many days after the day of an instant. */
export const endOfDayAfter = (days: number, now: number): number => startOf(dayOf(now)) + days * DAY + 18 * 3_600_000;

/** So many `YYYY-MM-DD` days, from one on. */
export const daysFrom = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => dayOf(startOf(day) + n * DAY));
