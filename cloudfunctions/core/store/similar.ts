import { EARLIER_FIELDS, type EarlierRow } from '../domain/same-matter';
import { HOLDING, isExample, likestOf, SIMILAR_FIELDS, type SimilarRow, tellingWords } from '../domain/similar';
import type { EntryRecord, QuestionRecord } from '../domain/records';
import { entries, questions } from './collections';

/** The answered questions like this one, the likest first. */
export const findSimilar = (question: QuestionRecord): Promise<SimilarRow[]> =>
  findAlike(question, question, isExample);

/** The `wanted` questions like this one, the likest first, by its words or by others: one stretch of an index for each of a few. */
export async function findAlike(
  question: QuestionRecord,
  by: QuestionRecord | readonly string[],
  wanted: (row: SimilarRow) => boolean,
): Promise<SimilarRow[]> {
  const found = await Promise.all(
    tellingWords(by).map(async (term) => {
      // A value of `terms` equals an element of it, as in any index over an array.
      const holding = { where: { terms: term }, orderBy: 'receivedAt', direction: 'desc' } as const;
      const rows = await questions.walk({ ...holding, limit: HOLDING, fields: ['_id', ...SIMILAR_FIELDS] });
      return [term, rows as SimilarRow[]] as const;
    }),
  );
  return likestOf(question, new Map(found), wanted);
}

/** Lines of a thread in which its answer is looked for: what comes after one is rarely more. */
const LATEST = 20;

/** The answer that stands in a thread; null when it lies further back than one is looked for. */
export async function findStandingAnswer(questionId: string): Promise<EntryRecord | null> {
  const { rows } = await entries.page({ where: { questionId }, orderBy: 'seq', direction: 'desc', limit: LATEST });
  return rows.find(({ type }) => type === 'reply') ?? null;
}

/** Of one person so many are looked at. */
const EARLIER = 20;

/** What the asker of a question asked before it, newest first; nothing of a question that has no asker here. */
export async function listEarlier({ _id, askerId, receivedAt }: QuestionRecord): Promise<EarlierRow[]> {
  if (askerId === '') return [];
  const before = { where: { askerId }, orderBy: 'receivedAt', direction: 'desc', upTo: receivedAt } as const;
  const rows = await questions.walk({ ...before, limit: EARLIER + 1, fields: ['_id', ...EARLIER_FIELDS] });
  return rows.filter((row) => row._id !== _id).slice(0, EARLIER);
}
