import type { InvitationRow } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** Codes nobody used yet. */
export const invitationsQuery = createQuery<null, InvitationRow[]>(
  'office-invitations',
  () => call('admin', 'invitations', {}),
  'memory',
);
