/** When a message goes out, and what becomes of it after an attempt. "Messages are at most once" (architecture.md). */
import type { MessageRecord, QuestionRecord, StaffNewsKind, StaffNewsRecord } from './records';
import { addWorkingDays, beijingDay, type CalendarOverrides, isWorkday, MINUTE, startOfDay } from './working-time';

/** Cards come out at 08:00, and 明早 8 点 is the promise made. */
const REMINDER_FROM = 8 * 60 * MINUTE;
/** A card that is late is still told of in the morning, not after. */
const REMINDER_UNTIL = 12 * 60 * MINUTE;

/** Longer than a function may run (60 s): what is still `sending` then, nobody is sending any more. */
const LEASE = 2 * MINUTE;

/** How often a message that is refused for a passing reason is tried in all. */
const ATTEMPTS = 5;

/**
 * The day a reminder set at `now` comes: the next working day. Before 08:00 of a working day it is that very morning,
 * which is what somebody awake after midnight means by 明早.
 */
export const reminderDay = (now: number, overrides: CalendarOverrides): string => {
  const today = beijingDay(now);
  const isAhead = now < startOfDay(today) + REMINDER_FROM && isWorkday(today, overrides);
  return isAhead ? today : addWorkingDays(today, 1, overrides);
};

/** A person's reminder of the card of `day` (YYYY-MM-DD). */
export const reminder = (personId: string, day: string, now: number): MessageRecord => ({
  _id: `card_reminder:${day}:${personId}`,
  event: 'card_reminder',
  subject: day,
  personId,
  state: 'waiting',
  notBefore: startOfDay(day) + REMINDER_FROM,
  notAfter: startOfDay(day) + REMINDER_UNTIL,
  tries: 0,
  updatedAt: now,
});

/** What a person agreed to get about a question. */
type Consents = Pick<QuestionRecord, 'notices' | 'noticesLast'>;

/** With one consent more: to one message, or to all of them where consents last. */
export const withConsent = ({ notices = 0 }: Consents, lasts: boolean): Consents =>
  lasts ? { noticesLast: true } : { notices: notices + 1 };

export const mayNotify = ({ notices = 0, noticesLast }: Consents): boolean => noticesLast === true || notices > 0;

/** After one message; a consent that lasts is spent by none. */
export const afterNotice = ({ notices = 0, noticesLast }: Consents): Consents =>
  noticesLast ? {} : { notices: notices - 1 };

/** WeChat knows of no consent, or of none any more: nothing is agreed to. */
export const NO_CONSENT = '43101';
export const WITHOUT_CONSENT: Consents = { notices: undefined, noticesLast: undefined };

/** How long an answer is news: after that the unread dot is enough. */
const ANSWER_NEWS = 24 * 60 * MINUTE;

/** Tells the asker of the answer that stands as line `seq` of their question's thread. */
export const answerNotice = (personId: string, questionId: string, seq: number, now: number): MessageRecord => ({
  _id: `question_answered:${questionId}:${seq}:${personId}`,
  event: 'question_answered',
  subject: questionId,
  personId,
  state: 'waiting',
  notBefore: now,
  notAfter: now + ANSWER_NEWS,
  tries: 0,
  updatedAt: now,
});

/** Tells a member of staff of one change of a question; of several things in it, of the first. */
export const staffNotice = (
  personId: string,
  { questionId, seq, kind }: StaffNewsRecord,
  now: number,
): MessageRecord => ({
  _id: `staff_told:${questionId}:${seq}:${personId}`,
  event: 'staff_told',
  subject: questionId,
  about: kind,
  personId,
  state: 'waiting',
  notBefore: now,
  notAfter: now + ANSWER_NEWS,
  tries: 0,
  updatedAt: now,
});

/** What it says, in the 20 characters of a `thing`. */
export const STAFF_TITLES: Record<StaffNewsKind, string> = {
  urgent: '有紧急留言，请尽快联系提问人',
  not_contacted: '紧急留言超时没有联系，请处理',
  mentioned: '有同事在备注里提到您',
  assigned: '有一条留言指派给您办理',
  transferred: '有一条留言转到您的单位',
  urged: '您办理的留言被催办',
  overdue: '有留言超过办理时限，请督办',
  listed: '有留言列入督查室清单',
  petition_overdue: '有信访事项超过期限，请督办',
  petition_listed: '有信访事项列入督查室清单',
};

/**
 * What a send came to: `refused` for good, `later` when WeChat clearly did not send it and may another time, `unknown`
 * when it is not known whether it was sent.
 */
export type SendOutcome = { kind: 'sent' } | { kind: 'refused' | 'later'; reason: string } | { kind: 'unknown' };

/** What changes on a message by an attempt. */
export type MessageChange = Pick<MessageRecord, 'state' | 'updatedAt'> &
  Partial<Pick<MessageRecord, 'notBefore' | 'tries' | 'reason'>>;

/** A message after an attempt: ended, or waiting for another one, each time twice as long, from one minute on. */
export function afterAttempt({ tries }: MessageRecord, outcome: SendOutcome, now: number): MessageChange {
  if (outcome.kind !== 'later') {
    const reason = 'reason' in outcome ? { reason: outcome.reason } : {};
    return { state: outcome.kind, ...reason, updatedAt: now };
  }
  const tried = tries + 1;
  if (tried >= ATTEMPTS) return { state: 'refused', tries: tried, reason: outcome.reason, updatedAt: now };
  return {
    state: 'waiting',
    tries: tried,
    reason: outcome.reason,
    notBefore: now + MINUTE * 2 ** tries,
    updatedAt: now,
  };
}

/** Whether it may still go out. */
export const isLate = ({ notAfter }: MessageRecord, now: number): boolean => now > notAfter;

/** A message marked `sending` at or before this instant was given up by whoever marked it. */
export const abandonedBefore = (now: number): number => now - LEASE;
