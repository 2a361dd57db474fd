import { AppError } from '../contract/app-error';
import type { SimilarRow } from '../domain/similar';
import type { EntryRecord } from '../domain/records';
import { type Actor, mayReadSimilar, requireFor, requireRole } from '../policies';
import { findQuestion } from '../store/questions';
import { findSimilar, findStandingAnswer } from '../store/similar';

export interface SimilarAnswer {
  question: SimilarRow;
  answer: EntryRecord;
}

const SHOWN = 5;

/**
 * Answered questions like one the actor works on, with the answer that stands; only those whose words they may read.
 *
 * Throws `forbidden`, `not_found`.
 */
export async function listSimilar(actor: Actor, { id }: { id: string }): Promise<SimilarAnswer[]> {
  requireRole(actor, 'desk.answered_alike');
  const question = await findQuestion(id);
  if (!question) throw new AppError('not_found');
  requireFor(actor, 'desk.answered_alike', { question });
  const similar = (await findSimilar(question)).filter((row) => mayReadSimilar(actor, row)).slice(0, SHOWN);
  const answers = await Promise.all(similar.map(({ _id }) => findStandingAnswer(_id)));
  return similar.flatMap((row, index) => {
    const answer = answers[index];
    return answer ? [{ question: row, answer }] : [];
  });
}
