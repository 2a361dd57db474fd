import type { CluesView, InboxView, StaffRow } from '../contract';
import type { InboxList } from '../contract/constants';
import type { QuestionRecord } from '../domain/records';
import { type Actor, mayOpenRisky, mayReadOriginal } from '../policies';
import { presentContact } from './contact';
import { presentDue } from './due';
import { page } from './page';
import { presentHolder, presentPetitionDue } from './petition';
import { presentClue, presentSummary } from './report';
import { presentUrgent } from './urgent';

interface Inbox {
  counts: Partial<Record<InboxList, number>>;
  waiting: number;
  list: InboxList;
  page: { rows: QuestionRecord[]; cursor?: string };
}

/** The actor's to-do. */
export const presentInbox = (inbox: Inbox, actor: Actor, now: number): InboxView => ({
  counts: inbox.counts,
  waiting: inbox.waiting,
  notices: actor.notices ?? 0,
  list: inbox.list,
  page: page(inbox.page, (question) => presentStaffRow(question, actor, now)),
});

/** A page of the clues. */
export const presentClues = (clues: Inbox['page'], actor: Actor, now: number): CluesView => ({
  page: page(clues, (question) => presentStaffRow(question, actor, now)),
});

/** A question in a staff list; a risky text is folded for those who may not open it. */
export const presentStaffRow = (question: QuestionRecord, actor: Actor, now: number): StaffRow => ({
  id: question._id,
  no: question.no,
  version: question.version,
  kind: question.kind,
  kindUnsure: question.kindUnsure === true,
  maybeUrgent: question.maybeUrgent === true,
  ...presentUrgent(question),
  state: question.state,
  text: isFolded(question, actor) ? null : question.text,
  categoryId: question.categoryId,
  regionCode: question.regionCode,
  askedAt: question.receivedAt,
  holderName: presentHolder(question),
  due: presentDue(question, now),
  check: question.check.status,
  ...(question.entered ? { source: question.entered.source } : {}),
  ...presentContact(question, null),
  ...presentSummary(question, actor),
  ...presentClue(question),
  ...presentPetitionDue(question),
});

/** The asker's words are not for this actor's eyes in a list. */
export const isFolded = (
  question: Pick<QuestionRecord, 'check' | 'kind' | 'originalFor' | 'holderKey'>,
  actor: Actor,
): boolean => !mayReadOriginal(actor, question) || (question.check.status === 'risky' && !mayOpenRisky(actor));
