import type { MyQuestionRow, MyQuestionView, Page } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** A page of this person's own questions, newest first. */
export const readMyQuestions = (cursor?: string): Promise<Page<MyQuestionRow>> =>
  call('citizen', 'my_questions', { cursor });

export const myQuestionsQuery = createQuery<null, Page<MyQuestionRow>>(
  'my-questions',
  () => readMyQuestions(),
  'device',
);

/** One of this person's questions with its thread, by its id. */
export const myQuestionQuery = createQuery<string, MyQuestionView>(
  'my-question',
  (id) => call('citizen', 'my_question', { id }),
  'device',
);
