import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { isActiveAdmin, membershipOf, whyNoMembership } from '../domain/staff';
import { type Actor, requireRole } from '../policies';
import { writeAudit } from '../store/audit';
import { commandOf, earlierResult, once } from '../store/commands';
import { listInRole, memberIn, requireMember, requireOtherAdmin, writeMember } from '../store/staff';
import { requireActiveUnit } from '../store/units';

/**
 * Changes a member's name, roles, unit and review stage. It holds from their next call on.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked`: what does not go together, or the last admin.
 */
export async function changeStaff(actor: Actor, input: Parsed<'admin', 'change_staff'>, now: number): Promise<void> {
  requireRole(actor, 'admin.change_staff');
  const command = commandOf(actor.personId, 'admin.change_staff', input);
  if (await earlierResult(command)) return;
  const reason = whyNoMembership(input);
  if (reason !== null) throw new AppError('rule_blocked', reason);
  const { unitId, ...membership } = membershipOf(input);
  const unit = unitId === undefined ? null : await requireActiveUnit(unitId);
  const found = await requireMember(input.staffId);
  const admins = await listInRole('admin');
  await once(command, now, async (tx) => {
    const member = await memberIn(tx, found, input.version);
    const fields = { name: input.name, ...membership, unitId: unit?._id, unitName: unit?.name };
    const changed = { ...member, ...fields };
    if (isActiveAdmin(member) && !isActiveAdmin(changed)) await requireOtherAdmin(tx, member, admins);
    await writeMember(tx, changed);
    await writeAudit(
      tx,
      { subject: `staff:${member.staffId}`, action: 'admin.change_staff', by: actor.staffId, fields },
      now,
    );
    return { staffId: member.staffId };
  });
}
