import type { BulkPreview, RelatedQuestion, SimilarQuestion, StaffQuestionView } from '../contract';
import type { QuestionRecord } from '../domain/records';
import { type Actor, can } from '../policies';
import { presentStaffRow } from './inbox';

/** What a question belongs with: what it was merged into, how many into it, and the others of its group (并案). */
export const presentRelated = (
  {
    question,
    survivor,
    linked,
  }: { question: QuestionRecord; survivor: QuestionRecord | null; linked: readonly QuestionRecord[] },
  actor: Actor,
): Pick<StaffQuestionView, 'merged' | 'mergedInto' | 'linked'> => {
  const seen = (other: QuestionRecord) => can(actor, 'desk.question', { question: other });
  return {
    merged: question.merged ?? 0,
    ...(survivor && seen(survivor) ? { mergedInto: relatedOf(survivor) } : {}),
    linked: linked.filter(seen).map(relatedOf),
  };
};

const relatedOf = ({ _id, no, state }: QuestionRecord): RelatedQuestion => ({ id: _id, no, state });

/** A question like another one, as it stands in lists. */
export const presentSimilar = (
  { question, refusal }: { question: QuestionRecord; refusal: string | null },
  actor: Actor,
  now: number,
): SimilarQuestion => ({
  row: presentStaffRow(question, actor, now),
  ...(refusal === null ? {} : { refusal }),
});

/** What one of several changes would come to. */
export const presentBulkPreview = ({
  question,
  refusal,
}: {
  question: QuestionRecord;
  refusal: string | null;
}): BulkPreview => ({
  id: question._id,
  no: question.no,
  version: question.version,
  holderName: question.holderName,
  ...(refusal === null ? {} : { refusal }),
});
