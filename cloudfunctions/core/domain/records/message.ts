/** What is stored of messages to be sent (订阅消息). Instants are epoch milliseconds (UTC). */

import type { HolderKey } from './question';

/** What a person can be told of. */
export const MESSAGE_EVENTS = ['card_reminder', 'question_answered', 'staff_told'] as const;
export type MessageEvent = (typeof MESSAGE_EVENTS)[number];

/**
 * `waiting` to go out, `sending` from just before the call, then what came of it. `unknown`: the call was made and no
 * clear answer came, so the message may have arrived and is never sent again.
 */
export type MessageState = 'waiting' | 'sending' | 'sent' | 'refused' | 'unknown';

export interface MessageRecord {
  /** `<event>:<subject>:<person>`: one event tells a person once. */
  _id: string;
  event: MessageEvent;
  /** What it is about: for a reminder the day of the card, `YYYY-MM-DD`; else the question's id. */
  subject: string;
  /** What a member of staff is told of it. */
  about?: StaffNewsKind;
  /** The receiver's openid. Never leaves the server but to WeChat. */
  personId: string;
  state: MessageState;
  /** It goes out from here on … */
  notBefore: number;
  /** … and no later than this: late, it would only puzzle. */
  notAfter: number;
  /** How often a send was tried and clearly refused for a passing reason. */
  tries: number;
  /** Why it was refused: WeChat's code, or `too_late`. */
  reason?: string;
  updatedAt: number;
}

/** What staff are told of a question. */
export type StaffNewsKind =
  | 'urgent'
  | 'not_contacted'
  | 'mentioned'
  | 'assigned'
  | 'transferred'
  | 'urged'
  | 'overdue'
  | 'listed'
  | 'petition_overdue'
  | 'petition_listed';

/** Whom: people by staffId, everybody of a holder, everybody in a role. */
export type StaffTarget = { staffIds: string[] } | { holderKey: HolderKey } | { role: 'lead' | 'inspector' };

/** Something staff are to be told of, until the outbox did. */
export interface StaffNewsRecord {
  /** `<questionId>:<seq>:<kind>` */
  _id: string;
  questionId: string;
  /** The last line of its thread then. */
  seq: number;
  kind: StaffNewsKind;
  to: StaffTarget;
  /** The staffId of who did it: nobody is told of what they did themselves. */
  by?: string;
  at: number;
}
