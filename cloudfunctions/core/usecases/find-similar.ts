import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { termsOfWords, typedNumber } from '../domain/ledger-terms';
import { whyNotLinked, whyNotMerged } from '../domain/merge';
import type { QuestionRecord } from '../domain/records';
import { type Actor, can, requireFor, requireRole } from '../policies';
import { questions } from '../store/collections';
import { type LedgerRow, walkLedger } from '../store/ledger';
import { findQuestion } from '../store/questions';

/** The longest words of a text say most; of each the newest questions are looked at. */
const TERMS = 4;
const LOOKED_AT = 60;
const SHOWN = 10;

export interface Similar {
  question: QuestionRecord;
  /** Why it cannot be merged into, or linked with. */
  refusal: string | null;
}

/**
 * Questions like one, of which an enquiry may be merged into and another kind linked with: those that share most words with
 * it, or that have the words or the number asked for. The newest of at most TERMS words are looked at.
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

async function alike({ _id, text, kind }: QuestionRecord, words: string | undefined): Promise<string[]> {
  const own = termsOfWords(text);
  const wanted = words === undefined ? own : termsOfWords(words);
  const longest = [...wanted].sort((a, b) => b.length - a.length).slice(0, TERMS);
  const walks = longest.map((term) =>
    walkLedger({ ...newest, index: 'terms_received', head: { terms: term } }, undefined, LOOKED_AT),
  );
  const found = new Map((await Promise.all(walks)).flat().map((row) => [row._id, row]));
  const shared = ({ terms = [] }: LedgerRow, of: readonly string[]) => of.filter((term) => terms.includes(term)).length;
  return [...found.values()]
    .filter((row) => row._id !== _id && (row.kind === 'enquiry') === (kind === 'enquiry'))
    .filter((row) => words === undefined || shared(row, wanted) === wanted.length)
    .sort((a, b) => shared(b, own) - shared(a, own) || a.receivedAt - b.receivedAt)
    .slice(0, SHOWN)
    .map((row) => row._id);
}
