/** 今日要办: what each member of staff is told once on a working day. */
import { addDays, beijingDay, isWorkday, MINUTE, startOfDay, type WorkingTime } from './working-time';

/** Longer than offices are ever closed. */
const LONGEST_CLOSED = 30;

/** When work ended on the working day before today: what came in since is new this morning, after a weekend all of it. */
export function lastClosing(now: number, { overrides, sessions }: WorkingTime): number {
  const today = beijingDay(now);
  const days = Array.from({ length: LONGEST_CLOSED }, (_, index) => addDays(today, -1 - index));
  const before = days.find((day) => isWorkday(day, overrides)) ?? addDays(today, -1);
  return startOfDay(before) + Math.max(...sessions.map(({ to }) => to)) * MINUTE;
}
