import type { ColleagueView } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** Whom a note on a question can name, by its id. */
export const mentionableQuery = createQuery<string, ColleagueView[]>(
  'desk-mentionable',
  (id) => call('desk', 'mentionable', { id }),
  'memory',
);
