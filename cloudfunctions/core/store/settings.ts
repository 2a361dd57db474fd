import { type WorkingTime, workingTimeOf } from '../domain/working-time';
import { settings } from './collections';

/** The office's working time and limits: one read by id. What was set wrongly is logged and the defaults hold. */
export const findWorkingTime = async (): Promise<WorkingTime> =>
  workingTimeOf(await settings.byId('working_time'), (member) =>
    console.error(JSON.stringify({ settings: 'working_time', wrong: member })),
  );
