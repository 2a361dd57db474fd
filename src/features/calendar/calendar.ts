import type { CalendarView } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** The headlines of a month, `YYYY-MM`. */
export const calendarQuery = createQuery<string, CalendarView>(
  'calendar',
  (month) => call('reader', 'calendar', { month }),
  'device',
);
