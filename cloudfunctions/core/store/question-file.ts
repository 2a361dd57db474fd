import { AppError } from '../contract/app-error';
import { describeChange } from '../domain/change';
import { closesAt } from '../domain/closing';
import { contactEraseAt } from '../domain/contact';
import { whyUndecidable } from '../domain/featuring';
import { afterNotice, answerNotice, mayNotify, WITHOUT_CONSENT } from '../domain/message';
import { NOT_PAUSED } from '../domain/question-clock';
import { clockAfter, nextState } from '../domain/question-life';
import type { DraftReply, EntryRecord, FeaturedRecord, QuestionRecord, StaffAuthor } from '../domain/records';
import { newsOf } from '../domain/staff-news';
import { contacted } from '../domain/urgent';
import { waitsOf, withWaits } from '../domain/waits';
import { entries, featured, questions } from './collections';
import { type Command, once } from './commands';
import { entryId, listThread } from './entries';
import { beginTelling, newsForMerged } from './merged-news';
import { addMessage } from './outbox';
import { auditChange } from './question-audit';
import { keepPrint } from './reply-prints';
import { addNews } from './staff-news';
import { transaction, type Transaction } from './transaction';

/** A question with all that belongs to it. */
export interface QuestionFile {
  question: QuestionRecord;
  /** Newest first. */
  thread: EntryRecord[];
  publicVersion: FeaturedRecord | null;
}

/** A question with its thread and public version, or null. The reader's right to it is the caller's to check. */
export async function findQuestionFile(id: string): Promise<QuestionFile | null> {
  const question = await questions.byId(id);
  if (!question) return null;
  const [thread, publicVersion] = await Promise.all([
    listThread(id),
    question.featuredId === undefined ? null : featured.byId(question.featuredId),
  ]);
  return { question, thread, publicVersion };
}

/** The question as this transaction sees it, or null. */
export const questionIn = (tx: Transaction, id: string): Promise<QuestionRecord | null> => tx.get(questions, id);

/** The question's public version as this transaction sees it, or null. */
export const publicVersionIn = async (tx: Transaction, question: QuestionRecord): Promise<FeaturedRecord | null> =>
  question.featuredId === undefined ? null : tx.get(featured, question.featuredId);

/** A public version its asker may decide on so. Throws `conflict_stale` when it is another by now, else `invalid_state`. */
export function toDecide(
  version: FeaturedRecord | null,
  read: number,
  move: Parameters<typeof whyUndecidable>[2],
): FeaturedRecord {
  const reason = whyUndecidable(version, read, move);
  if (!version || reason) throw new AppError(reason?.code ?? 'invalid_state', reason?.words);
  return version;
}

/**
 * Refuses a change that was made against an older version than the stored one: `conflict_stale`, saying what changed
 * in words that its audience may hear.
 */
export async function requireSeen(tx: Transaction, question: QuestionRecord, seen: number): Promise<void> {
  if (question.version === seen) return;
  const last = await tx.get(entries, entryId(question._id, question.entrySeq));
  throw new AppError('conflict_stale', describeChange(question, last));
}

/** What a new line of the thread says; its place, question and time come with the change. */
export type NewEntry = Omit<EntryRecord, '_id' | 'questionId' | 'seq' | 'at'>;

/**
 * Writes a changed question, one version on, and the lines its thread gains by it. A public version that changed with
 * it goes along.
 */
export async function writeChange(
  tx: Transaction,
  question: QuestionRecord,
  change: Partial<QuestionRecord>,
  lines: readonly NewEntry[],
  now: number,
): Promise<QuestionRecord> {
  const isPassedOn = change.holderKey !== undefined && change.holderKey !== question.holderKey;
  const changed = withWaits(question, {
    ...question,
    // 承办人 is one of the holder's people, and what they drafted is theirs; 允许附原文 was for that holder.
    ...(isPassedOn
      ? { assigneeId: undefined, assigneeName: undefined, draftReply: undefined, originalFor: undefined }
      : {}),
    ...change,
    version: question.version + 1,
    entrySeq: question.entrySeq + lines.length,
    unread: question.unread || lines.some(isNews),
    updatedAt: now,
  });
  changed.contactEraseAt = contactEraseAt(changed, now);
  if (changed.clock !== 'paused') Object.assign(changed, NOT_PAUSED);
  await tx.replace(questions, changed);
  const by = staffIn(lines);
  if (by !== undefined) await auditChange(tx, { before: question, after: changed, by }, lines, now);
  await addNews(tx, changed, newsOf(question, changed), by, now);
  await addLines(tx, question._id, question.entrySeq, lines, now);
  const told = question.merged ? newsForMerged(question, changed, lines) : null;
  if (told) await beginTelling(tx, changed, { seq: changed.entrySeq, told }, now);
  return changed;
}

/** Who of staff made a change, by the lines it leaves. */
const staffIn = (lines: readonly NewEntry[]): string | undefined =>
  lines.flatMap(({ by }) => (by.role === 'staff' ? by.personId : []))[0];

/** What a change comes to: the members that differ, and the lines the thread gains. */
export interface Decided {
  change: Partial<QuestionRecord>;
  lines: readonly NewEntry[];
}

/**
 * One command that changes one question against the version its actor saw, once. `decide` gets the stored question and
 * throws what stands in the way.
 *
 * Throws `not_found`, `conflict_stale`, `conflict_reused_id`.
 */
export function changeQuestion(
  command: Command,
  seen: { id: string; version: number },
  now: number,
  {
    allow,
    decide,
  }: {
    allow: (question: QuestionRecord) => void;
    decide: (question: QuestionRecord, tx: Transaction) => Decided | Promise<Decided>;
  },
): Promise<{ questionId: string }> {
  return once(command, now, async (tx) => {
    const question = await questionIn(tx, seen.id);
    if (!question) throw new AppError('not_found');
    allow(question);
    await requireSeen(tx, question, seen.version);
    const { change, lines } = await decide(question, tx);
    await writeChange(tx, question, change, lines, now);
    return { questionId: question._id };
  });
}

/** What the asker has not seen by writing it themselves. */
const isNews = ({ audience, by }: NewEntry): boolean => audience !== 'staff' && by.role !== 'asker';

/** Writes what no reader of the question could have acted on differently: its version stays. */
export const writeQuietly = (tx: Transaction, question: QuestionRecord): Promise<void> =>
  tx.replace(questions, { ...question, waits: waitsOf(question) });

/** A question that stands answered from `now` on, and the message its asker agreed to get. */
export async function answeredNow(
  tx: Transaction,
  question: QuestionRecord,
  now: number,
): Promise<Partial<QuestionRecord>> {
  const told = mayNotify(question);
  if (told) await addMessage(tx, answerNotice(question.askerId, question._id, question.entrySeq + 1, now));
  return {
    answeredAt: now,
    closesAt: closesAt(now),
    answerOpenedAt: undefined,
    ...(told ? afterNotice(question) : {}),
  };
}

/** 正式答复: the reply stands, the clock stops, and the asker is told. `issuedBy` approved it, where somebody had to. */
export async function answerWith(
  tx: Transaction,
  question: QuestionRecord,
  { text, hotline, cardId, cardQuestion, relayed, despite, by }: Omit<DraftReply, 'at' | 'byUnit' | 'unitSends'>,
  now: number,
  issuedBy?: StaffAuthor,
): Promise<void> {
  const state = nextState(question.state, 'reply');
  if (!state) throw new AppError('invalid_state');
  const cited = cardId === undefined ? {} : { hotline, cardId, cardQuestion };
  const more = {
    ...cited,
    ...(relayed ? { relayed } : {}),
    ...(despite ? { despite } : {}),
    ...(issuedBy ? { issuedBy } : {}),
  };
  await keepPrint(tx, entryId(question._id, question.entrySeq + 1), text, now);
  await writeChange(
    tx,
    question,
    {
      ...{ state, clock: clockAfter(state), maybeUrgent: undefined },
      // An answer is contact.
      ...contacted(question, now),
      ...(await answeredNow(tx, question, now)),
    },
    [{ type: 'reply', audience: 'asker', by, text, ...more }],
    now,
  );
}

/** WeChat says that the asker agreed to no message about it any more: they can be asked again. */
export const loseConsent = (questionId: string): Promise<void> =>
  transaction(async (tx) => {
    const question = await questionIn(tx, questionId);
    if (question && mayNotify(question)) await writeQuietly(tx, { ...question, ...WITHOUT_CONSENT });
  });

/** Writes a new question with the first line of its thread. */
export async function writeNew(tx: Transaction, question: QuestionRecord, line: NewEntry): Promise<void> {
  await tx.add(questions, { ...question, waits: waitsOf(question), watchAt: question.dueAt + 1 });
  await addLines(tx, question._id, question.entrySeq - 1, [line], question.receivedAt);
}

export const writePublicVersion = (tx: Transaction, version: FeaturedRecord): Promise<void> =>
  tx.replace(featured, version);

async function addLines(tx: Transaction, questionId: string, lastSeq: number, lines: readonly NewEntry[], at: number) {
  for (const [index, line] of lines.entries()) {
    const seq = lastSeq + index + 1;
    await tx.add(entries, { ...line, _id: entryId(questionId, seq), questionId, seq, at });
  }
}
