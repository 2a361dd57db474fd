import { AppError } from '../contract/app-error';
import { closesAt } from '../domain/closing';
import type { QuestionRecord } from '../domain/records';
import { type Actor, requireFor, requireRole } from '../policies';
import { type AskersFile, withAskersView } from '../store/askers-file';
import { RECHECK_WITHIN } from '../store/askers-line';
import { findQuestionFile, questionIn, writeQuietly } from '../store/question-file';
import { transaction } from '../store/transaction';

/**
 * One of the caller's own questions. Another's and one that never was answer the same `not_found`. Reading it is what
 * marks it read, and an answer opened.
 */
export async function readMyQuestion(caller: Actor, input: { id: string }, now: number): Promise<AskersFile> {
  requireRole(caller, 'citizen.my_question');
  const file = await findQuestionFile(input.id);
  if (!file) throw new AppError('not_found');
  requireFor(caller, 'citizen.my_question', file);
  const [whole, change] = await Promise.all([withAskersView(file), noteReading(file.question, now)]);
  return { ...whole, question: { ...file.question, ...change } };
}

/** Keeps that the asker reads it now; answers what changed by it. */
async function noteReading(question: QuestionRecord, now: number): Promise<Partial<QuestionRecord>> {
  if (!reading(question, now)) return {};
  return transaction(async (tx) => {
    const stored = await questionIn(tx, question._id);
    const change = stored && reading(stored, now);
    if (change) await writeQuietly(tx, { ...stored, ...change });
    return change ?? {};
  });
}

/** What it changes that the asker reads it now; null when nothing. */
function reading(question: QuestionRecord, now: number): Partial<QuestionRecord> | null {
  const { state, answeredAt, answerOpenedAt, check, recheckUntil = 0 } = question;
  const change: Partial<QuestionRecord> = {};
  if (question.unread) change.unread = false;
  if (state === 'answered' && answeredAt !== undefined && answerOpenedAt === undefined) {
    Object.assign(change, { answerOpenedAt: now, closesAt: closesAt(answeredAt, now) });
  }
  // WeChat knows the asker again: what it could not judge it may judge now.
  if (check.status === 'unchecked' && recheckUntil < now) change.recheckUntil = now + RECHECK_WITHIN;
  return Object.keys(change).length > 0 ? change : null;
}
