import type { InvitationRecord } from '../domain/records';
import { type Actor, requireRole } from '../policies';
import { listOpenInvitations } from '../store/invitations';

/** The codes nobody used yet, newest first, those that expired lately included; never the codes themselves. */
export function listInvitations(actor: Actor): Promise<InvitationRecord[]> {
  requireRole(actor, 'admin.invitations');
  return listOpenInvitations();
}
