import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { isActiveAdmin, whyNoSuccessor } from '../domain/staff';
import { type Actor, requireRole, staffAuthor } from '../policies';
import { countAssigned } from '../store/assigned';
import { writeAudit } from '../store/audit';
import { commandOf, earlierResult, once } from '../store/commands';
import { beginJob } from '../store/jobs';
import { findMember, listInRole, memberIn, requireMember, requireOtherAdmin, writeMember } from '../store/staff';

/**
 * 停用: a citizen from their next call on. What they work on goes to a successor, a piece a minute.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `invalid_state`, `rule_blocked`: nobody to take over, the last admin.
 */
export async function suspendStaff(actor: Actor, input: Parsed<'admin', 'suspend_staff'>, now: number): Promise<void> {
  requireRole(actor, 'admin.suspend_staff');
  const command = commandOf(actor.personId, 'admin.suspend_staff', input);
  if (await earlierResult(command)) return;
  const found = await requireMember(input.staffId);
  const [matters, admins, successor] = await Promise.all([
    countAssigned(input.staffId),
    listInRole('admin'),
    input.successorId === undefined ? null : findMember(input.successorId),
  ]);
  if (matters > 0 && input.successorId === undefined) {
    throw new AppError('rule_blocked', `${found.name}手里还有没办完的留言，请先选好接手的人。`);
  }
  await once(command, now, async (tx) => {
    const member = await memberIn(tx, found, input.version);
    if (!member.active) throw new AppError('invalid_state', `${member.name}已经停用了。`);
    if (isActiveAdmin(member)) await requireOtherAdmin(tx, member, admins);
    if (input.successorId !== undefined) {
      const taking = successor && (await memberIn(tx, successor));
      const reason = whyNoSuccessor(member, taking);
      if (!taking || reason !== null) throw new AppError('rule_blocked', reason ?? undefined);
      const job = { fromId: member.staffId, fromName: member.name, intoId: taking.staffId, intoName: taking.name };
      await beginJob(tx, command._id, { kind: 'hand_over_matters', ...job, by: staffAuthor(actor) }, now);
    }
    await writeMember(tx, { ...member, active: false, leave: undefined });
    const fields = { active: false, successorId: input.successorId };
    await writeAudit(
      tx,
      { subject: `staff:${member.staffId}`, action: 'admin.suspend_staff', by: actor.staffId, fields },
      now,
    );
    return { staffId: member.staffId };
  });
}
