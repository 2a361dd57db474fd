import type { Setting, SettingValue } from '../contract';
import { DANGER_WORDS, type SettingId, STAFF_CALLS } from '../contract/constants';
import type { StaffRecord } from '../domain/records';
import { DEFAULT_APPROVAL } from '../domain/reply-approval';
import { DEFAULT_URGENT } from '../domain/urgent';
import { beijingDay, DEFAULT_WORKING_TIME, isCovered } from '../domain/working-time';
import { DEFAULT_WRITING_LIMITS } from '../domain/writing-limits';
import { type Actor, requireRole } from '../policies';
import { findSetting } from '../store/settings';
import { findMembers } from '../store/staff';

export interface SettingFile {
  setting: Setting;
  version: number;
  /** Those it names. */
  people: StaffRecord[];
  /** Of this year and the next, those whose holidays nobody knows yet; of the calendar alone. */
  uncoveredYears?: number[];
}

/** What holds while the office set nothing. */
const DEFAULTS: { [Id in SettingId]: SettingValue<Id> } = {
  working_time: {
    sessions: [...DEFAULT_WORKING_TIME.sessions] as SettingValue<'working_time'>['sessions'],
    dueSoonShare: DEFAULT_WORKING_TIME.dueSoonShare,
    listedAfterDays: DEFAULT_WORKING_TIME.listedAfterDays,
    limits: DEFAULT_WORKING_TIME.limits,
  },
  limits: DEFAULT_WRITING_LIMITS,
  asking: { on: true },
  danger_words: { words: [...DANGER_WORDS] },
  staff_calls: { from: [...STAFF_CALLS] },
  messages: { type: 'once' },
  reply_approval: DEFAULT_APPROVAL,
  duty_roster: { days: {} },
  urgent: DEFAULT_URGENT,
  calendar_overrides: { days: {} },
};

/** One of the office's settings as it holds now. Throws `forbidden`. */
export async function readSetting(actor: Actor, { id }: { id: SettingId }, now: number): Promise<SettingFile> {
  requireRole(actor, 'admin.setting');
  const { _id, version = 0, ...stored } = (await findSetting(id)) ?? { _id: id };
  const setting = { id, value: { ...DEFAULTS[id], ...stored } } as Setting;
  const named = setting.id === 'duty_roster' ? [...new Set(Object.values(setting.value.days).flat())] : [];
  const file = { setting, version, people: await findMembers(named) };
  if (setting.id !== 'calendar_overrides') return file;
  const year = Number(beijingDay(now).slice(0, 4));
  const { days } = setting.value;
  return { ...file, uncoveredYears: [year, year + 1].filter((one) => !isCovered(one, days)) };
}
