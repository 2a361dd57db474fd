import type { SimilarView } from '@core/contract';
import { type Similar as Found, beginningOf, isAnswer, SHOWN } from '@/features/ask/use-similar';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** Answered questions like one, by its id. */
export const examplesQuery = createQuery<string, SimilarView[]>(
  'desk-examples',
  (id) => call('desk', 'answered_alike', { id }),
  'memory',
);

/** Cards and featured answers that may answer a text, as its asker would have found them. */
export const foundQuery = createQuery<string, Found[]>(
  'desk-found',
  async (text) => {
    const query = beginningOf(text);
    if (query === '') return [];
    const { rows } = await call('reader', 'search', { query });
    return rows.filter(isAnswer).slice(0, SHOWN);
  },
  'memory',
);

/** What stands in the reply box after an answer was taken as a start: nothing that was written is lost. */
export const startedWith = (written: string, answer: string): string =>
  written.trim() === '' ? answer : `${written.trimEnd()}\n${answer}`;
