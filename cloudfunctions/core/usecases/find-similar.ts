import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { termsOfWords, typedNumber } from '../domain/ledger-terms';
import { whyNotLinked, whyNotMerged } from '../domain/merge';
import type { QuestionRecord } from '../domain/records';
import type { SimilarRow } from '../domain/similar';
import { type Actor, can, requireFor, requireRole } from '../policies';
import { questions } from '../store/collections';
import { type LedgerRow, walkLedger } from '../store/ledger';
import { findQuestion } from '../store/questions';
import { findAlike } from '../store/similar';

const SHOWN = 10;

export interface Similar {
  question: QuestionRecord;
  /** Why it cannot be merged into, or linked with. */
  refusal: string | null;
}

/**
 * Questions like one, of which an enquiry may be merged into and another kind linked with: the likest, ranked as the
 * answered ones beside the reply box are (domain/similar.ts), or those that have the words or the number asked for.
 *
 * Throws `forbidden`, `not_found`.
 */
export async function findSimilar(actor: Actor, input: Parsed<'desk', 'similar'>): Promise<Similar[]> {
  requireRole(actor, 'desk.similar');
  const question = await findQuestion(input.id);
  if (!question) throw new AppError('not_found');
  requireFor(actor, 'desk.similar', { question });
  const number = typedNumber(input.words ?? '');
  const ids = number === null ? await alike(question, input.words) : (await numbered(number)).map(({ _id }) => _id);
  const whyNot = question.kind === 'enquiry' ? whyNotMerged : whyNotLinked;
  return (await questions.byIds(ids))
    .filter((other) => other._id !== question._id && can(actor, 'desk.question', { question: other }))
    .map((other) => ({ question: other, refusal: whyNot(question, other) }));
}

const newest = { orderBy: 'receivedAt', direction: 'desc' } as const;

const numbered = (no: string): Promise<LedgerRow[]> =>
  walkLedger({ ...newest, index: 'no', head: { no } }, undefined, 1);

async function alike(question: QuestionRecord, words: string | undefined): Promise<string[]> {
  const typed = words === undefined ? undefined : termsOfWords(words);
  const wanted = ({ kind, terms = [] }: SimilarRow) =>
    (kind === 'enquiry') === (question.kind === 'enquiry') && (typed ?? []).every((term) => terms.includes(term));
  const found = await findAlike(question, typed ?? question, wanted);
  return found.slice(0, SHOWN).map(({ _id }) => _id);
}
