import type { QuestionKind } from '../../contract/constants';
import type { CalendarOverrides } from './calendar';

/** The kinds of 12345 (贵州省人民政府令第214号): 咨询, 求助, 投诉, 举报, 建议. Set at triage. */
export type Channel = 'consultation' | 'help' | 'complaint' | 'tip_off' | 'suggestion';

/** The channel a question has until triage sets another. */
export const CHANNEL_OF_KIND: Record<QuestionKind, Channel> = {
  enquiry: 'consultation',
  appeal: 'help',
  report: 'complaint',
};

/** A stretch of a working day, in minutes after midnight; the end is not worked. */
export interface Session {
  from: number;
  to: number;
}

/** Working days for an answer. `county` holds while a county unit has the question, `days` otherwise. */
export interface Limit {
  days: number;
  county?: number;
}

export interface WorkingTime {
  overrides: CalendarOverrides;
  /** In order, not overlapping. A deadline falls at the end of the last one. */
  sessions: readonly [Session, ...Session[]];
  /** The share of the working minutes after which a question is due soon, 0 to 1. */
  dueSoonShare: number;
  limits: Record<Channel, Limit>;
}

/** What holds until the office sets otherwise: product.md's defaults, whose limits are Zunyi's for 12345. */
export const DEFAULT_WORKING_TIME: WorkingTime = {
  overrides: {},
  sessions: [
    { from: 9 * 60, to: 12 * 60 },
    { from: 14 * 60, to: 18 * 60 },
  ],
  dueSoonShare: 0.75,
  limits: {
    consultation: { days: 1, county: 2 },
    help: { days: 5 },
    suggestion: { days: 5 },
    complaint: { days: 10, county: 12 },
    tip_off: { days: 10, county: 12 },
  },
};
