import type { AdminOverview } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** What waits for an admin. */
export const overviewQuery = createQuery<null, AdminOverview>(
  'office-overview',
  () => call('admin', 'overview', {}),
  'memory',
);
