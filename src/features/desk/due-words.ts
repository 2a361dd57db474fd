import type { DueView, PetitionDueView, UrgentView } from '@core/contract';
import { dayOf, momentWords, shortDayWords } from '@/features/dates/beijing';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** `3 小时`, `2 天`; under an hour says so. Calendar time: what a clock on the wall shows. */
const spanWords = (span: number): string => {
  if (span < HOUR) return '不到 1 小时';
  return span < DAY ? `${Math.floor(span / HOUR)} 小时` : `${Math.floor(span / DAY)} 天`;
};

/** A deadline worth a mark: due soon, or overdue, each with its word; null while there is time or the clock stands. */
export const dueMark = (due: DueView, now: number = Date.now()): { tone: 'amber' | 'danger'; words: string } | null => {
  if (due.state === 'soon') return { tone: 'amber', words: `即将到期 · 还有 ${spanWords(due.at - now)}` };
  if (due.state === 'overdue') return { tone: 'danger', words: `已超期 ${spanWords(now - due.at)}` };
  return null;
};

/** 紧急 with the time left for first contact, or that it is over, or that contact was made. */
export const urgentMark = (
  { dueAt, contactedAt }: UrgentView,
  now: number = Date.now(),
): { tone: 'amber' | 'danger'; words: string } => {
  if (contactedAt !== undefined) return { tone: 'amber', words: '紧急 · 已联系' };
  const left = now <= dueAt ? `还有 ${spanWords(dueAt - now)}` : `联系超时 ${spanWords(now - dueAt)}`;
  return { tone: 'danger', words: `紧急 · ${left}` };
};

/** 信访 with the date it must keep next, whose word changes once it has passed. */
export const petitionMark = (
  { what, by }: PetitionDueView,
  now: number = Date.now(),
): { tone: 'amber' | 'danger'; words: string } => {
  const today = dayOf(now);
  const owed = what === 'notice' ? '告知' : '办结';
  return by < today
    ? { tone: 'danger', words: `信访 · 超期未${owed}` }
    : { tone: 'amber', words: `信访 · ${shortDayWords(by, today)}前${owed}` };
};

/** `11月27日(周五)18:00 前`; null once the clock stands. A year without an official calendar makes the date provisional. */
export const dueWords = (due: DueView, now: number = Date.now()): string | null =>
  due.state === 'stopped' ? null : `${momentWords(due.at, now)} 前${due.provisional ? '（暂定）' : ''}`;
