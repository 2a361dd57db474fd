/** When an answered question closes by itself, and until when a closed or declined one can be taken up again (product.md, A question's life). */
import type { QuestionState } from '../contract/constants';
import type { QuestionRecord } from './records';

const DAY = 24 * 60 * 60_000;
/** "7 days after the asker opened the answer" */
const AFTER_OPENED = 7 * DAY;
/** "or 30 days after it was sent, whichever is first" */
const AFTER_SENT = 30 * DAY;
/** "closed → in_progress within 15 days of closing" */
const REOPENABLE = 15 * DAY;
/** 申请复核: within 15 days of the decline. */
const REVIEWABLE = 15 * DAY;

/** The instant at which an answer closes its question unless the asker says otherwise. */
export const closesAt = (answeredAt: number, openedAt?: number): number =>
  Math.min(answeredAt + AFTER_SENT, openedAt === undefined ? Number.POSITIVE_INFINITY : openedAt + AFTER_OPENED);

type Standing = Pick<QuestionRecord, 'state' | 'closedAt'>;

/** Until when the asker can have it taken up again; null when it cannot be, whatever the time. */
export const reopenableUntil = ({ state, closedAt }: Standing): number | null => {
  if (state === 'answered') return Number.POSITIVE_INFINITY;
  return state === 'closed' && closedAt !== undefined ? closedAt + REOPENABLE : null;
};

export const mayReopen = (question: Standing, now: number): boolean => now <= (reopenableUntil(question) ?? -1);

/** States in which more words of the asker reach whoever is at work on the question, without a move. */
const AT_WORK: readonly QuestionState[] = ['received', 'in_progress'];
export const isAtWork = ({ state }: Pick<QuestionRecord, 'state'>): boolean => AT_WORK.includes(state);

/** Whether the asker may have the decline reviewed: once, within 15 days. */
export const mayRequestReview = (
  { state, declined, reviewRequestedAt }: Pick<QuestionRecord, 'state' | 'declined' | 'reviewRequestedAt'>,
  now: number,
): boolean =>
  state === 'declined' && declined !== undefined && reviewRequestedAt === undefined && now <= declined.at + REVIEWABLE;
