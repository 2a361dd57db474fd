import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { type Actor, requireRole } from '../policies';
import { writeAudit } from '../store/audit';
import { commandOf, once } from '../store/commands';
import { invitationIn, writeInvitation } from '../store/invitations';

/** 撤回邀请: its code is worth nothing from now on. Throws `forbidden`, `not_found`, `invalid_state` for a used one. */
export async function revokeInvitation(
  actor: Actor,
  input: Parsed<'admin', 'revoke_invitation'>,
  now: number,
): Promise<void> {
  requireRole(actor, 'admin.revoke_invitation');
  await once(commandOf(actor.personId, 'admin.revoke_invitation', input), now, async (tx) => {
    const invitation = await invitationIn(tx, input.id);
    if (!invitation) throw new AppError('not_found', '没有找到这份邀请，请刷新后再看。');
    if (invitation.state !== 'open') throw new AppError('invalid_state', '这份邀请已经用过或者撤回了。');
    await writeInvitation(tx, { ...invitation, state: 'revoked' });
    const subject = `invitation:${invitation._id}`;
    const fields = { state: 'revoked' };
    await writeAudit(tx, { subject, action: 'admin.revoke_invitation', by: actor.staffId, fields }, now);
    return { id: invitation._id };
  });
}
