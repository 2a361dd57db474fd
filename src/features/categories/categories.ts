import type { CategoryRow } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** The categories of cards and questions, in the office's order. */
export const categoriesQuery = createQuery<null, CategoryRow[]>(
  'categories',
  () => call('reader', 'categories', {}),
  'device',
);
