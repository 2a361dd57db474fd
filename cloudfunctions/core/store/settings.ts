import type { SettingsRecord } from '../domain/records';
import { type WorkingTime, workingTimeOf } from '../domain/working-time';
import { settings } from './collections';

/** One of the office's settings, or null where nothing is set. */
export const findSetting = async <Id extends SettingsRecord['_id']>(
  id: Id,
): Promise<Extract<SettingsRecord, { _id: Id }> | null> =>
  (await settings.byId(id)) as Extract<SettingsRecord, { _id: Id }> | null;

/** The office's working time and limits: one read by id. What was set wrongly is logged and the defaults hold. */
export const findWorkingTime = async (): Promise<WorkingTime> =>
  workingTimeOf(await findSetting('working_time'), (member) =>
    console.error(JSON.stringify({ settings: 'working_time', wrong: member })),
  );
