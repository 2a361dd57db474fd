import type { CardRecord } from '../domain/records';
import { daysOfMonth, isWorkday } from '../domain/working-time';
import { listHeadlinesBetween } from '../store/cards';
import { currentReading, homeOf, remembered } from '../store/reading';

export interface Calendar {
  month: string;
  days: { day: string; workday: boolean; card: Pick<CardRecord, '_id' | 'question'> | null }[];
}

/** The headlines of a month (`YYYY-MM`), day by day. */
export async function readCalendar({ month }: { month: string }, now: number): Promise<Calendar> {
  const current = await currentReading(now);
  const days = daysOfMonth(month);
  const headlines = await remembered(`${current.version}|calendar|${month}`, () =>
    listHeadlinesBetween(days[0] ?? '', days.at(-1) ?? ''),
  );
  const { overrides } = await homeOf(current);
  const of = (day: string) =>
    headlines.find(({ _id, headlineOn }) => headlineOn === day && !current.withdrawn.includes(_id)) ?? null;
  return {
    month,
    days: days.map((day) => ({ day, workday: isWorkday(day, overrides), card: of(day) })),
  };
}
