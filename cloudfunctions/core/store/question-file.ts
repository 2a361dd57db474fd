import { AppError } from '../contract/app-error';
import { describeChange } from '../domain/change';
import type { EntryRecord, FeaturedRecord, QuestionRecord } from '../domain/records';
import { entries, featured, questions } from './collections';
import { entryId, listThread } from './entries';
import type { Transaction } from './transaction';

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
  const changed: QuestionRecord = {
    ...question,
    ...change,
    version: question.version + 1,
    entrySeq: question.entrySeq + lines.length,
    updatedAt: now,
  };
  await tx.replace(questions, changed);
  await addLines(tx, question._id, question.entrySeq, lines, now);
  return changed;
}

/** Writes a new question with the first line of its thread. */
export async function writeNew(tx: Transaction, question: QuestionRecord, line: NewEntry): Promise<void> {
  await tx.add(questions, question);
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
