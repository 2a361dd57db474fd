import type { DigestLine } from '../contract/constants';
import { lastClosing } from '../domain/digest';
import { beijingDay, endOfDay, isWorkday } from '../domain/working-time';
import { type Actor, can, inboxLists, requireRole, waitsFor, workScope } from '../policies';
import { questionsAwaitingReview } from '../store/featured';
import { countDueBetween, countNewSince, idsOverdue, peekWaiting, READING_FIELDS } from '../store/questions';
import { findWorkingTime } from '../store/settings';

export interface Today {
  day: string;
  workday: boolean;
  counts: Partial<Record<DigestLine, number>>;
}

/** 今日要办 for whoever opens the to-do: bounded counts of their own work as it is now; none on a day off. */
export async function readToday(actor: Actor, now: number): Promise<Today> {
  requireRole(actor, 'desk.today');
  const workingTime = await findWorkingTime();
  const day = beijingDay(now);
  if (!isWorkday(day, workingTime.overrides)) return { day, workday: false, counts: {} };
  const lists = inboxLists(actor);
  const scope = workScope(actor);
  const works = lists.includes('overdue');
  const [arrived, dueToday, overdue, mentions, toApprove] = await Promise.all([
    works ? countNewSince(lastClosing(now, workingTime), scope) : undefined,
    works ? countDueBetween(now, endOfDay(day), scope) : undefined,
    works ? idsOverdue(now, scope) : undefined,
    works ? peekWaiting(waitsFor('mentions', actor), READING_FIELDS) : undefined,
    lists.includes('to_approve') ? questionsAwaitingReview() : undefined,
  ]);
  const readable = mentions?.filter((question) => can(actor, 'desk.question', { question }));
  const counts = {
    new: arrived,
    due_today: dueToday,
    overdue: overdue?.length,
    mentions: readable?.length,
    to_approve: toApprove?.length,
  };
  const known = Object.entries(counts).filter(([, count]) => count !== undefined);
  return { day, workday: true, counts: Object.fromEntries(known) };
}
