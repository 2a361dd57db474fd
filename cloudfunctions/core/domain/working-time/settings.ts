import type { Channel } from '../../contract/constants';
import type { CalendarOverrides } from './calendar';

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
  /** Working days after the deadline until an unanswered question is the inspection office's to see. */
  listedAfterDays: number;
}

/** What holds until the office sets otherwise: product.md's defaults, whose limits are Zunyi's for 12345. */
export const DEFAULT_WORKING_TIME: WorkingTime = {
  overrides: {},
  sessions: [
    { from: 9 * 60, to: 12 * 60 },
    { from: 14 * 60, to: 18 * 60 },
  ],
  dueSoonShare: 0.75,
  listedAfterDays: 2,
  limits: {
    consultation: { days: 1, county: 2 },
    help: { days: 5 },
    suggestion: { days: 5 },
    complaint: { days: 10, county: 12 },
    tip_off: { days: 10, county: 12 },
  },
};

/** What an office may set, as the `working_time` document of the `settings` collection holds it. */
export type WorkingTimeSettings = Pick<WorkingTime, 'sessions' | 'dueSoonShare' | 'limits' | 'listedAfterDays'>;

/** Why settings cannot hold, in words for the log; null when they can. */
const problemOf = ({ sessions, dueSoonShare, limits, listedAfterDays }: WorkingTimeSettings): string | null => {
  if (!(dueSoonShare > 0 && dueSoonShare < 1)) return 'dueSoonShare';
  let end = 0;
  for (const { from, to } of sessions) {
    if (!(from >= end && to > from && to <= 24 * 60)) return 'sessions';
    end = to;
  }
  const whole = (days: number | undefined) => Number.isInteger(days) && Number(days) > 0;
  const holds = ({ days, county = days }: Limit) => whole(days) && whole(county);
  const channels = Object.keys(DEFAULT_WORKING_TIME.limits) as Channel[];
  if (!sessions.length) return 'sessions';
  if (!whole(listedAfterDays)) return 'listedAfterDays';
  return channels.every((channel) => limits[channel] && holds(limits[channel])) ? null : 'limits';
};

/**
 * The working time by what the office set. Settings written by hand that cannot hold count as none: a question must be
 * taken in all the same, so `onProblem` is told the member that is wrong and the defaults hold.
 */
export function workingTimeOf(
  stored: Partial<WorkingTimeSettings> | null,
  onProblem: (member: string) => void,
): WorkingTime {
  const settings = { ...DEFAULT_WORKING_TIME, ...stored };
  const problem = problemOf(settings);
  if (problem === null) return settings;
  onProblem(problem);
  return DEFAULT_WORKING_TIME;
}
