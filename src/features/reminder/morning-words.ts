import type { HomeView } from '@core/contract';
import { dayOf, shortDayWords, weekdayWords } from '@/features/dates/beijing';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What the front page knows of the calendar. */
export type Days = Pick<HomeView, 'today' | 'workday' | 'nextWorkday'>;

/**
 * The morning a reminder set now would come, as its button says it: 明早, 周一早上, 10月8日早上; 早上 while it is still
 * ahead. A front page kept from another day knows too little and says 明早; the answer then names the day.
 */
export function morningWords({ today, workday, nextWorkday }: Days, now: number): string {
  if (today !== dayOf(now)) return '明早';
  // At eight the next sixteen hours reach another day.
  if (workday && dayOf(now + 16 * HOUR) === today) return '早上';
  if (nextWorkday === dayOf(now + DAY)) return '明早';
  const withinAWeek = nextWorkday < dayOf(now + 7 * DAY);
  return `${withinAWeek ? weekdayWords(nextWorkday) : shortDayWords(nextWorkday, today)}早上`;
}
