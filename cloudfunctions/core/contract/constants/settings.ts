/** What an admin sets, one document a subject. */
export const SETTING_IDS = [
  'working_time',
  'duty_roster',
  'urgent',
  'calendar_overrides',
  'limits',
  'asking',
  'danger_words',
  'staff_calls',
  'messages',
  'reply_approval',
] as const;
export type SettingId = (typeof SETTING_IDS)[number];
export const SETTING_LABELS: Record<SettingId, string> = {
  working_time: '办理时限',
  duty_roster: '值班表',
  urgent: '紧急联系',
  calendar_overrides: '日历',
  limits: '发言次数上限',
  asking: '接收留言',
  danger_words: '危险词',
  staff_calls: '来电号码',
  messages: '答复提醒',
  reply_approval: '答复核发',
};
