import type { QuestionKind } from '../../contract/constants';
import type { WorkingTimeSettings } from '../working-time/settings';
import type { WritingLimits } from '../writing-limits';
import type { HotSearchesRecord } from './search';

/** How an office works, as an admin sets it; the defaults of the code hold where it says nothing. */
export interface WorkingTimeRecord extends Partial<WorkingTimeSettings> {
  _id: 'working_time';
}

/** How much one person may write; a kind that is absent has its default. */
export interface LimitsRecord extends Partial<WritingLimits> {
  _id: 'limits';
}

/** Whether people can ask at all. Off, the program is a reader of cards; absent, it is on. */
export interface AskingRecord {
  _id: 'asking';
  on: boolean;
}

/** 危险词, edited by the office. */
export interface DangerWordsRecord {
  _id: 'danger_words';
  words: string[];
}

/**
 * How long a consent to messages about a question lasts: `once` is one message, `long_term` every one until WeChat says that
 * it was taken back. It must fit the template in `ANSWER_TEMPLATE_ID`; absent, it is `once`.
 */
export interface MessagesRecord {
  _id: 'messages';
  type: 'once' | 'long_term';
}

/** Every reply, those that cite no card in force, or none. */
export type ApprovalRule = 'always' | 'uncited' | 'never';
export type ApprovalRules = Record<QuestionKind, ApprovalRule>;

/** 核发: which replies a second person approves before they are sent. */
export interface ReplyApprovalRecord extends ApprovalRules {
  _id: 'reply_approval';
}

/** What staff call askers from, in words, so that an asker can tell a stranger's call. */
export interface StaffCallsRecord {
  _id: 'staff_calls';
  from: string[];
}

/** 紧急: within how many hours first contact is made, counted between two minutes after midnight. */
export interface UrgentSettings {
  hours: number;
  from: number;
  to: number;
}

export interface UrgentSettingsRecord extends Partial<UrgentSettings> {
  _id: 'urgent';
}

/** 值班表: who is on duty on a day (`YYYY-MM-DD`), by staffId. */
export interface DutyRosterRecord {
  _id: 'duty_roster';
  days: Record<string, string[]>;
}

/** Days the office decided itself, over the official calendar. */
export interface CalendarOverridesRecord {
  _id: 'calendar_overrides';
  days: Record<string, 'workday' | 'holiday'>;
}

/** One document a subject; `version` grows with each change made in the app. */
export type SettingsRecord = { version?: number } & (
  | WorkingTimeRecord
  | HotSearchesRecord
  | LimitsRecord
  | AskingRecord
  | DangerWordsRecord
  | MessagesRecord
  | ReplyApprovalRecord
  | StaffCallsRecord
  | DutyRosterRecord
  | UrgentSettingsRecord
  | CalendarOverridesRecord
);
