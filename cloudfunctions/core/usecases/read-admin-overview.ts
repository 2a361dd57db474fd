import type { StaffRecord } from '../domain/records';
import { addDays, beijingDay, isCovered } from '../domain/working-time';
import { type Actor, requireRole } from '../policies';
import { listOpenInvitations } from '../store/invitations';
import { findCalendarOverrides, findSetting } from '../store/settings';
import { listRebinds } from '../store/staff';

export interface AdminOverviewFile {
  /** Somebody asked for a new account for them. */
  rebinds: StaffRecord[];
  /** Codes that can still be used. */
  invitations: number;
  /** Of this year and the next, those whose holidays nobody knows yet. */
  uncoveredYears: number[];
  daysWithoutDuty: string[];
}

const WEEK = 7;

/** What waits for an admin, and what is missing. Throws `forbidden`. */
export async function readAdminOverview(actor: Actor, now: number): Promise<AdminOverviewFile> {
  requireRole(actor, 'admin.overview');
  const today = beijingDay(now);
  const [rebinds, invitations, overrides, roster] = await Promise.all([
    listRebinds(),
    listOpenInvitations(),
    findCalendarOverrides(),
    findSetting('duty_roster'),
  ]);
  const year = Number(today.slice(0, 4));
  const week = Array.from({ length: WEEK }, (_, n) => addDays(today, n));
  return {
    rebinds,
    invitations: invitations.filter(({ expiresAt }) => expiresAt >= now).length,
    uncoveredYears: [year, year + 1].filter((one) => !isCovered(one, overrides)),
    daysWithoutDuty: week.filter((day) => !roster?.days[day]?.length),
  };
}
