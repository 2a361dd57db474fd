/**
 * How much one person may write, so that nobody floods the desk or a count. Every number is a setting.
 */
import { addDays, beijingDay, clockWords, dayWords, MINUTE } from './working-time/beijing';

/** What is counted together: questions; further words about them; votes, likes and the like; codes that are tried. */
export type WritingKind = 'ask' | 'words' | 'marks' | 'codes';

/** The most in any 60 seconds, and in any 24 hours. */
export interface WritingLimit {
  minute: number;
  day: number;
}

export type WritingLimits = Record<WritingKind, WritingLimit>;

/** Far above what anybody does by hand on a bad day. */
export const DEFAULT_WRITING_LIMITS: WritingLimits = {
  ask: { minute: 5, day: 20 },
  words: { minute: 10, day: 50 },
  marks: { minute: 60, day: 500 },
  codes: { minute: 5, day: 20 },
};

/** What a person wrote is remembered one by one for a day: this bounds the record, whatever is set. */
const MOST = 1_000;
const DAY = 24 * 60 * MINUTE;

const holds = (limit: WritingLimit | undefined): boolean =>
  [limit?.minute, limit?.day].every((most) => Number.isInteger(most) && Number(most) > 0 && Number(most) <= MOST);

/**
 * The limits by what was set. One that was set by hand and cannot hold counts as none: its default holds, and
 * `onProblem` is told which.
 */
export function writingLimitsOf(
  stored: Partial<WritingLimits> | null,
  onProblem: (kind: WritingKind) => void,
): WritingLimits {
  const limits = { ...DEFAULT_WRITING_LIMITS };
  for (const kind of Object.keys(limits) as WritingKind[]) {
    const set = stored?.[kind];
    if (set === undefined) continue;
    if (holds(set)) limits[kind] = { minute: set.minute, day: set.day };
    else onProblem(kind);
  }
  return limits;
}

/** One thing a person wrote: which command, and when. */
export interface Written {
  command: string;
  at: number;
}

export type Admission =
  /** It counts, and this is what is remembered from now on. */
  | { admitted: true; written: Written[] }
  /** It counted when it came before. */
  | { admitted: true; written: null }
  /** `window` is full, and has room again at `comeBackAt` (epoch milliseconds). */
  | { admitted: false; window: 'minute' | 'day'; comeBackAt: number };

/** Whether a person who wrote this much may send one command more. The same command again never counts twice. */
export function admit(written: readonly Written[], limit: WritingLimit, command: string, now: number): Admission {
  const lately = written.filter(({ at }) => at > now - DAY);
  if (lately.some((other) => other.command === command)) return { admitted: true, written: null };
  for (const [window, length] of [
    ['day', DAY],
    ['minute', MINUTE],
  ] as const) {
    const inWindow = lately.filter(({ at }) => at > now - length);
    // Enough of the oldest must leave for one more to fit.
    const leaves = inWindow[inWindow.length - limit[window]];
    if (leaves) return { admitted: false, window, comeBackAt: leaves.at + length };
  }
  return { admitted: true, written: [...lately, { command, at: now }] };
}

/** A moment to come back at, rounded up to the minute: `今天 15:04`, `明天 09:30`, `2026年12月3日 08:00`. */
export function comeBackWords(at: number, now: number): string {
  const moment = Math.ceil(at / MINUTE) * MINUTE;
  const day = beijingDay(moment);
  const today = beijingDay(now);
  const named = day === today ? '今天' : day === addDays(today, 1) ? '明天' : dayWords(day);
  return `${named} ${clockWords(moment)}`;
}

const REFUSED: Record<WritingKind, string> = {
  ask: '您提的留言太多了',
  words: '您写得太频繁了',
  marks: '您点得太频繁了',
  codes: '邀请码试得太多了',
};

/** What a person over a limit is told. */
export const tooManyWords = (kind: WritingKind, comeBackAt: number, now: number): string =>
  `${REFUSED[kind]}，请在${comeBackWords(comeBackAt, now)} 以后再来。急事可以打 12345。`;
