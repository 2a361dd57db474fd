import type { AdminCategory } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** Every category with its version. */
export const adminCategoriesQuery = createQuery<null, AdminCategory[]>(
  'office-categories',
  () => call('admin', 'categories', {}),
  'memory',
);
