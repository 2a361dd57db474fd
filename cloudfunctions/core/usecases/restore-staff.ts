import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { type Actor, requireRole } from '../policies';
import { writeAudit } from '../store/audit';
import { commandOf, earlierResult, once } from '../store/commands';
import { memberIn, requireMember, writeMember } from '../store/staff';

/** 恢复 of a suspended member. Throws `forbidden`, `not_found`, `conflict_stale`, `invalid_state`. */
export async function restoreStaff(actor: Actor, input: Parsed<'admin', 'restore_staff'>, now: number): Promise<void> {
  requireRole(actor, 'admin.restore_staff');
  const command = commandOf(actor.personId, 'admin.restore_staff', input);
  if (await earlierResult(command)) return;
  const found = await requireMember(input.staffId);
  await once(command, now, async (tx) => {
    const member = await memberIn(tx, found, input.version);
    if (member.active) throw new AppError('invalid_state', `${member.name}没有停用。`);
    await writeMember(tx, { ...member, active: true });
    const fields = { active: true };
    await writeAudit(
      tx,
      { subject: `staff:${member.staffId}`, action: 'admin.restore_staff', by: actor.staffId, fields },
      now,
    );
    return { staffId: member.staffId };
  });
}
