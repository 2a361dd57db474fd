import type { SimilarView } from '../contract';
import type { EntryRecord } from '../domain/records';
import type { SimilarRow } from '../domain/similar';

/** An answered question that is like the one at hand, with its answer. */
export const presentAnsweredAlike = ({
  question,
  answer,
}: {
  question: SimilarRow;
  answer: EntryRecord;
}): SimilarView => ({
  id: question._id,
  no: question.no,
  text: question.text,
  categoryId: question.categoryId,
  regionCode: question.regionCode,
  answeredBy: question.holderName,
  answeredAt: answer.at,
  answer: answer.text,
  ...(answer.cardId === undefined ? {} : { card: { id: answer.cardId, question: answer.cardQuestion ?? '' } }),
  solved: question.rating?.value === 'solved',
});
