import type { WorkingTimeSettings } from '../working-time/settings';

/** How an office works, set by hand until an admin page does; the defaults of the code hold where it says nothing. */
export interface SettingsRecord extends Partial<WorkingTimeSettings> {
  _id: 'working_time';
}
