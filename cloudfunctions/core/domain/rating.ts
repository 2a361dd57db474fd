/** 评价: what the asker thinks of an answer. It measures whether the matter is solved, never a person or an office's rank. */
import type { Rating } from '../contract/constants';
import type { QuestionRecord } from './records';

/** What becomes of the question: solved closes it, unsolved takes it up again, partly is as the asker chooses. */
export const moveOfRating = (rating: Rating, goOn: boolean): 'close' | 'reopen' =>
  rating === 'solved' || (rating === 'partly' && !goOn) ? 'close' : 'reopen';

/** Each answer is rated once; a later answer to the same question can be rated again. */
export const isRated = ({ rating, answeredAt }: Pick<QuestionRecord, 'rating' | 'answeredAt'>): boolean =>
  rating !== undefined && rating.ofAnswerAt === answeredAt;
