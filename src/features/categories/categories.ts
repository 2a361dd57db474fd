import type { CategoryView } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** The categories of cards and questions, in the office's order. */
export const categoriesQuery = createQuery<null, CategoryView[]>(
  'categories',
  () => call('reader', 'categories', {}),
  'device',
);
