import type { AssigneeView } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** Whom a question can be assigned to, by its id. */
export const assigneesQuery = createQuery<string, AssigneeView[]>(
  'desk-assignees',
  (id) => call('desk', 'assignees', { id }),
  'memory',
);
