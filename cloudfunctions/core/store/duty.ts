import { dutyDay } from '../domain/urgent';
import type { StaffRecord, UrgentSettings } from '../domain/records';
import { findSetting, findUrgentSettings } from './settings';
import { findMembers } from './staff';

/** Whose hands what is urgent now goes into: the limits, and those of the roster of the day. */
export interface Duty {
  settings: UrgentSettings;
  rostered: StaffRecord[];
}

/** 值班 at an instant: two reads by id and one of those it names. */
export async function findDuty(now: number): Promise<Duty> {
  const [settings, roster] = await Promise.all([findUrgentSettings(), findSetting('duty_roster')]);
  return { settings, rostered: await findMembers(roster?.days[dutyDay(now, settings)] ?? []) };
}
