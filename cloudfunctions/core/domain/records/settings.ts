import type { WorkingTimeSettings } from '../working-time/settings';
import type { WritingLimits } from '../writing-limits';
import type { HotSearchesRecord } from './search';

/** How an office works, set by hand until an admin page does; the defaults of the code hold where it says nothing. */
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

/** What staff call askers from, in words, so that an asker can tell a stranger's call. */
export interface StaffCallsRecord {
  _id: 'staff_calls';
  from: string[];
}

/** One document a subject. */
export type SettingsRecord =
  | WorkingTimeRecord
  | HotSearchesRecord
  | LimitsRecord
  | AskingRecord
  | DangerWordsRecord
  | MessagesRecord
  | StaffCallsRecord;
