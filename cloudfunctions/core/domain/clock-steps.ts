/**
 * What the clock does by itself once a deadline has passed (rules.md: "alarms at 30, 60, 80
 * days far behind our own limits"). Lists of due and overdue are computed from the moment they are read and need none of it.
 */
import { resumed } from './question-clock';
import type { Audience, QuestionRecord, StaffRecord, UrgentSettings } from './records';
import { isPending, petitionTicked } from './petition';
import { isContactOwed, urgentTicked } from './urgent';
import { soonest } from './waits';
import { addWorkingDays, beijingDay, MINUTE, startOfDay, type WorkingTime } from './working-time';

const DAY = 24 * 60 * MINUTE;
const ALARM_DAYS = [30, 60, 80] as const;

interface Step {
  /** Told once under this name. */
  name: string;
  /** From this instant on. */
  at: number;
  /** What staff read in the thread. */
  text: string;
  /** It goes onto the inspectors' list. */
  lists: boolean;
}

/** The steps of a running question, first one first. */
function stepsOf({ dueAt, receivedAt, holderName }: QuestionRecord, workingTime: WorkingTime): Step[] {
  const { overrides, sessions, listedAfterDays } = workingTime;
  const lastDay = addWorkingDays(beijingDay(dueAt), listedAfterDays, overrides);
  const steps: Step[] = [
    {
      name: `overdue@${dueAt}`,
      at: dueAt + 1,
      text: `已超过办理时限，请${holderName}尽快答复，请组长督办。`,
      lists: false,
    },
    {
      name: `listed@${dueAt}`,
      at: startOfDay(lastDay) + Math.max(...sessions.map(({ to }) => to)) * MINUTE,
      text: `超期 ${listedAfterDays} 个工作日仍未答复，列入督查室清单。`,
      lists: true,
    },
    ...ALARM_DAYS.map((days) => ({
      name: `day_${days}`,
      at: receivedAt + days * DAY,
      text: `收到已满 ${days} 天仍未答复，请立即处理。`,
      lists: true,
    })),
  ];
  return steps.sort((one, other) => one.at - other.at);
}

export interface Ticked {
  change: Partial<QuestionRecord>;
  /** What the thread gains. */
  lines: { audience: Audience; text: string }[];
}

/** Nobody came back in five working days: the office goes on (product.md, Working time). */
const GONE_ON = '没有等到您的补充，按现有情况继续办理，办理时限按暂停的时间顺延，以页面上的日期为准。';

interface Hand {
  workingTime: WorkingTime;
  urgentSettings: UrgentSettings;
  /** Those of the roster of the day (see `dutyDay`). */
  rostered: readonly StaffRecord[];
}

/** What the clock does to a question at `now`; each step is told once for a deadline, however late it comes. */
export function ticked(question: QuestionRecord, now: number, hand: Hand): Ticked {
  const answer = answerTicked(question, now, hand.workingTime);
  const contact = contactTicked(question, now, hand);
  const law = legalTicked(question, now, hand.workingTime);
  const watchAt = soonest(answer.change.watchAt, contact.change.urgent?.watchAt, law.change.petition?.watchAt);
  return {
    change: { ...answer.change, ...contact.change, ...law.change, watchAt },
    lines: [...answer.lines, ...contact.lines, ...law.lines],
  };
}

/** The deadline of the answer. */
function answerTicked(question: QuestionRecord, now: number, workingTime: WorkingTime): Ticked {
  if (question.clock === 'stopped') return { change: {}, lines: [] };
  if (question.clock === 'paused') {
    if ((question.pauseUntil ?? now) > now) return { change: { watchAt: question.pauseUntil }, lines: [] };
    return { change: resumed(question, now, workingTime), lines: [{ audience: 'asker', text: GONE_ON }] };
  }
  const { told = [], escalatedAt } = question;
  const steps = stepsOf(question, workingTime);
  const due = steps.filter(({ at, name }) => at <= now && !told.includes(name));
  return {
    change: {
      watchAt: steps.find(({ at }) => at > now)?.at,
      ...(due.length > 0 ? { told: [...told, ...due.map(({ name }) => name)] } : {}),
      ...(due.some(({ lists }) => lists) ? { escalatedAt: escalatedAt ?? now } : {}),
    },
    lines: due.map(({ text }) => ({ audience: 'staff', text })),
  };
}

/** First contact of an urgent question. */
function contactTicked(question: QuestionRecord, now: number, hand: Hand): Ticked {
  const { urgent } = question;
  if (!urgent || !isContactOwed(question)) return { change: {}, lines: [] };
  const { urgentSettings: settings, rostered } = hand;
  const step = urgentTicked({ ...question, urgent }, now, { settings, rostered });
  return { change: { urgent: step.urgent }, lines: step.lines.map((text) => ({ audience: 'staff', text })) };
}

/** The dates of 信访. */
function legalTicked({ petition }: QuestionRecord, now: number, workingTime: WorkingTime): Ticked {
  if (!petition || !isPending(petition)) return { change: {}, lines: [] };
  const step = petitionTicked(petition, now, workingTime);
  return { change: { petition: step.petition }, lines: step.lines.map((text) => ({ audience: 'staff', text })) };
}
