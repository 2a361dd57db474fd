import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { membershipOf, whyNoMembership } from '../domain/staff';
import { type Actor, requireRole } from '../policies';
import { writeAudit } from '../store/audit';
import { commandOf, once } from '../store/commands';
import { addInvitation, invitationCode, invitationEnd, invitationId, type MadeCode } from '../store/invitations';
import { requireActiveUnit } from '../store/units';

/**
 * 邀请: a code with which one person becomes this. Sent again, the same command answers the same code.
 *
 * Throws `forbidden`, `rule_blocked` for what does not go together, `bad_request` for a unit that is no more.
 */
export async function inviteStaff(actor: Actor, input: Parsed<'admin', 'invite'>, now: number): Promise<MadeCode> {
  requireRole(actor, 'admin.invite');
  const reason = whyNoMembership(input);
  if (reason !== null) throw new AppError('rule_blocked', reason);
  const { unitId, ...membership } = membershipOf(input);
  const unit = unitId === undefined ? null : await requireActiveUnit(unitId);
  const { name } = input;
  const code = invitationCode(actor.personId, input.commandId);
  const { expiresAt } = await once(commandOf(actor.personId, 'admin.invite', input), now, async (tx) => {
    const invitation = {
      ...{
        _id: invitationId(code),
        state: 'open' as const,
        name,
        ...membership,
        unitId: unit?._id,
        unitName: unit?.name,
      },
      ...{ byId: actor.staffId, byName: actor.name ?? '', at: now, expiresAt: invitationEnd(now) },
    };
    await addInvitation(tx, invitation);
    const fields = { name, ...membership, unitId, expiresAt: invitation.expiresAt };
    const subject = `invitation:${invitation._id}`;
    await writeAudit(tx, { subject, action: 'admin.invite', by: actor.staffId, fields }, now);
    return { expiresAt: invitation.expiresAt };
  });
  return { code, name, expiresAt };
}
