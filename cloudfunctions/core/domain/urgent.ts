/**
 * 紧急, as staff set it: "urgent runs in calendar time, holidays included: a person on the duty roster 值班表 makes first
 * contact within 4 hours between 08:00 and 22:00 (setting)" (product.md, Working time). Functions named `whyNot…` answer
 * a sentence for staff, or null when nothing is in the way.
 */
import type { QuestionKind } from '../contract/constants';
import { OPEN_STATES } from './question-life';
import type { QuestionRecord, StaffRecord, Urgent, UrgentSettings } from './records';
import { isOnLeave } from './staff';
import { addDailyMinutes, addDays, beijingDay, clockWords, dayWords, MINUTE, startOfDay } from './working-time';

type Change = Partial<QuestionRecord>;

export const DEFAULT_URGENT: UrgentSettings = { hours: 4, from: 8 * 60, to: 22 * 60 };

/** The office's own limits, else ours; what cannot hold counts as none, and `onProblem` is told. */
export function urgentSettingsOf(stored: Partial<UrgentSettings> | null, onProblem: () => void): UrgentSettings {
  const { hours, from, to } = { ...DEFAULT_URGENT, ...stored };
  if ([hours, from, to].every(Number.isInteger) && hours > 0 && from >= 0 && from < to && to <= 24 * 60) {
    return { hours, from, to };
  }
  onProblem();
  return DEFAULT_URGENT;
}

/** Until when first contact is to be made of what became urgent at an instant. */
export const contactDueAt = (since: number, { hours, from, to }: UrgentSettings): number =>
  addDailyMinutes(since, hours * 60, { from, to });

/** The day whose roster an urgent matter is for: this one while its hours last, then the next. */
export const dutyDay = (now: number, { to }: UrgentSettings): string => {
  const today = beijingDay(now);
  return now < startOfDay(today) + to * MINUTE ? today : addDays(today, 1);
};

/** Whether first contact is still to be made. */
export const isContactOwed = <Q extends Pick<QuestionRecord, 'state' | 'urgent'>>(
  question: Q,
): question is Q & { urgent: Urgent } =>
  question.urgent !== undefined && question.urgent.contactedAt === undefined && OPEN_STATES.includes(question.state);

/** Whether it is one on duty's whom the question was given to; for as long as it is open. */
export const isOnDutyFor = ({ state, urgent }: Pick<QuestionRecord, 'state' | 'urgent'>, staffId: string): boolean =>
  OPEN_STATES.includes(state) && (urgent?.duty.some((one) => one.staffId === staffId) ?? false);

/** Whose questions each of them may see on duty: "a report is never transferred to the unit it is about" (product.md). */
const SERVES: Record<QuestionKind, readonly StaffRecord['roles'][number][]> = {
  enquiry: ['operator', 'lead', 'inspector', 'reviewer', 'contact'],
  appeal: ['operator', 'lead', 'inspector', 'reviewer', 'contact'],
  report: ['operator', 'lead', 'inspector'],
};

/** Of those on the roster of a day the ones a question of this kind can be given to. */
export const onDuty = (rostered: readonly StaffRecord[], kind: QuestionKind, day: string): Urgent['duty'] =>
  rostered
    .filter(
      ({ active, leave, roles }) => active && !isOnLeave(leave, day) && roles.some((r) => SERVES[kind].includes(r)),
    )
    .map(({ staffId, name }) => ({ staffId, name }));

/** Why it cannot be set urgent now. */
export function whyNotUrgent(question: QuestionRecord): string | null {
  if (!OPEN_STATES.includes(question.state)) return '这条留言已经结束，不能设为紧急。';
  return isContactOwed(question) ? '这条留言已经是紧急的了。' : null;
}

/** The question set urgent, with those who are on duty for it. */
export function setUrgent(
  question: QuestionRecord,
  reason: string,
  { now, settings, rostered }: { now: number; settings: UrgentSettings; rostered: readonly StaffRecord[] },
): Urgent {
  const day = dutyDay(now, settings);
  const urgent: Urgent = {
    since: now,
    reason,
    dueAt: contactDueAt(now, settings),
    day,
    duty: onDuty(rostered, question.kind, day),
  };
  return { ...urgent, watchAt: nextLook(urgent, settings) };
}

/** Who is to make the contact, in words. */
export const dutyWords = ({ duty }: Pick<Urgent, 'duty'>): string =>
  duty.length > 0
    ? `值班的${duty.map(({ name }) => name).join('、')}首次联系提问人`
    : '值班表这一天没有安排人，由组长和运维小组首次联系提问人';

/** A moment of calendar time as `2026年11月26日 22:00`. */
export const momentWords = (at: number): string => `${dayWords(beijingDay(at))} ${clockWords(at)}`;

/** What the asker is promised. */
export const promiseWords = ({ dueAt }: Pick<Urgent, 'dueAt'>): string =>
  `已列为紧急，值班人员会在 ${momentWords(dueAt)} 前首次联系您。情况危险，请马上打 110、120。`;

/** First contact was made. */
export const contacted = ({ urgent }: QuestionRecord, now: number): Change =>
  urgent ? { urgent: { ...urgent, contactedAt: now, watchAt: undefined }, maybeUrgent: undefined } : {};

/** When the clock must look at it next: once its limit is over, and each day when another roster begins. */
const nextLook = ({ dueAt, day, overdueAt }: Urgent, { from }: UrgentSettings): number =>
  Math.min(overdueAt === undefined ? dueAt + 1 : Number.POSITIVE_INFINITY, startOfDay(addDays(day, 1)) + from * MINUTE);

export interface UrgentStep {
  urgent: Urgent;
  /** What staff read in the thread. */
  lines: string[];
}

/**
 * What the clock does to an urgent question that nobody contacted: gives it to whoever is on duty now, and notes once that
 * the limit has passed, however late it comes. `rostered` are those of the roster of `dutyDay(now)`.
 */
export function urgentTicked(
  { urgent, kind }: QuestionRecord & { urgent: Urgent },
  now: number,
  { settings, rostered }: { settings: UrgentSettings; rostered: readonly StaffRecord[] },
): UrgentStep {
  const lines: string[] = [];
  const next = { ...urgent };
  const begins = startOfDay(addDays(urgent.day, 1)) + settings.from * MINUTE;
  if (now >= begins) {
    next.day = dutyDay(now, settings);
    next.duty = onDuty(rostered, kind, next.day);
    const key = (duty: Urgent['duty']) => duty.map(({ staffId }) => staffId).join();
    if (key(next.duty) !== key(urgent.duty)) lines.push(`紧急：请${dutyWords(next)}。`);
  }
  if (now > urgent.dueAt && urgent.overdueAt === undefined) {
    next.overdueAt = now;
    lines.push(`紧急：${momentWords(urgent.dueAt)} 前没有首次联系提问人，请组长处理。`);
  }
  return { urgent: { ...next, watchAt: nextLook(next, settings) }, lines };
}
