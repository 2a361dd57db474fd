import type { UnitChoice } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** Whom a question can be given to, by the region looked at. */
export const unitChoicesQuery = createQuery<{ id: string; regionCode: string }, UnitChoice[]>(
  'unit-choices',
  (params) => call('desk', 'units', params),
  'memory',
);
