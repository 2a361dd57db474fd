import type { SimilarQuestion } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** Questions like one, or with these words or number. */
export const similarQuery = createQuery<{ id: string; words: string }, SimilarQuestion[]>(
  'desk-similar',
  ({ id, words }) => call('desk', 'similar', { id, ...(words === '' ? {} : { words }) }),
  'memory',
);
