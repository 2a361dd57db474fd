import type { WorkingTimeSettings } from '../working-time/settings';
import type { HotSearchesRecord } from './search';

/** How an office works, set by hand until an admin page does; the defaults of the code hold where it says nothing. */
export interface WorkingTimeRecord extends Partial<WorkingTimeSettings> {
  _id: 'working_time';
}

/** One document a subject. */
export type SettingsRecord = WorkingTimeRecord | HotSearchesRecord;
