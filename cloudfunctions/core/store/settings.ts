import { DANGER_WORDS, STAFF_CALLS } from '../contract/constants';
import type { ApprovalRules, SettingsRecord, UrgentSettings } from '../domain/records';
import { DEFAULT_APPROVAL } from '../domain/reply-approval';
import { soundsDangerous } from '../domain/text';
import { urgentSettingsOf } from '../domain/urgent';
import { type CalendarOverrides, type WorkingTime, workingTimeOf } from '../domain/working-time';
import { type WritingLimits, writingLimitsOf } from '../domain/writing-limits';
import { settings } from './collections';
import type { Transaction } from './transaction';

/** One of the office's settings, or null where nothing is set. */
export const findSetting = async <Id extends SettingsRecord['_id']>(
  id: Id,
): Promise<Extract<SettingsRecord, { _id: Id }> | null> =>
  (await settings.byId(id)) as Extract<SettingsRecord, { _id: Id }> | null;

/** 危险词: the office's own list, else ours. */
export const findDangerWords = async (): Promise<readonly string[]> =>
  (await findSetting('danger_words'))?.words ?? DANGER_WORDS;

/** What staff call askers from: the office's own words, else ours. */
export const findStaffCalls = async (): Promise<readonly string[]> =>
  (await findSetting('staff_calls'))?.from ?? STAFF_CALLS;

/** Whether one consent to messages lasts: never until the office says that its template is a long-term one. */
export const doConsentsLast = async (): Promise<boolean> => (await findSetting('messages'))?.type === 'long_term';

/** 核发: which replies wait for a second person. */
export const findApprovalRules = async (): Promise<ApprovalRules> =>
  (await findSetting('reply_approval')) ?? DEFAULT_APPROVAL;

/** Whether words of danger stand in a text. */
export const soundsAlarming = async (text: string): Promise<boolean> => soundsDangerous(text, await findDangerWords());

/** Days the office decided itself, over the official calendar: one read by id. */
export const findCalendarOverrides = async (): Promise<CalendarOverrides> =>
  (await findSetting('calendar_overrides'))?.days ?? {};

/** The office's working time, limits and days: two reads by id. What was set wrongly is logged and the defaults hold. */
export async function findWorkingTime(): Promise<WorkingTime> {
  const [stored, overrides] = await Promise.all([findSetting('working_time'), findCalendarOverrides()]);
  const settled = workingTimeOf(stored, (member) =>
    console.error(JSON.stringify({ settings: 'working_time', wrong: member })),
  );
  return { ...settled, overrides };
}

/** 紧急: the limit of first contact. What was set wrongly is logged and the default holds. */
export const findUrgentSettings = async (): Promise<UrgentSettings> =>
  urgentSettingsOf(await findSetting('urgent'), () =>
    console.error(JSON.stringify({ settings: 'urgent', wrong: 'all' })),
  );

/** The setting as this transaction sees it, or null. */
export const settingIn = (tx: Transaction, id: SettingsRecord['_id']): Promise<SettingsRecord | null> =>
  tx.get(settings, id);
export const writeSetting = (tx: Transaction, record: SettingsRecord): Promise<void> => tx.replace(settings, record);

/** How much one person may write: one read by id. What was set wrongly is logged and its default holds. */
export const findWritingLimits = async (): Promise<WritingLimits> =>
  writingLimitsOf(await findSetting('limits'), (kind) =>
    console.error(JSON.stringify({ settings: 'limits', wrong: kind })),
  );

/** Whether people can ask: on until somebody turned it off. */
export const isAskingOn = async (): Promise<boolean> => (await findSetting('asking'))?.on !== false;
