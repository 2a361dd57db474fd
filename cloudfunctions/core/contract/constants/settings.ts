/** What an admin sets, one document a subject. */
export const SETTING_IDS = [
  'working_time',
  'duty_roster',
  'calendar_overrides',
  'limits',
  'asking',
  'danger_words',
  'staff_calls',
  'messages',
] as const;
export type SettingId = (typeof SETTING_IDS)[number];
