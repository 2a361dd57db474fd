import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { whyNoLeave } from '../domain/staff';
import { beijingDay } from '../domain/working-time';
import { type Actor, requireRole } from '../policies';
import { writeAudit } from '../store/audit';
import { commandOf, earlierResult, once } from '../store/commands';
import { findMember, memberIn, requireMember, writeMember } from '../store/staff';

/**
 * 请假, with who stands in; null ends it. Nothing is handed over by it.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked`: days that are over, a cover who cannot.
 */
export async function setLeave(actor: Actor, input: Parsed<'admin', 'set_leave'>, now: number): Promise<void> {
  requireRole(actor, 'admin.set_leave');
  const command = commandOf(actor.personId, 'admin.set_leave', input);
  if (await earlierResult(command)) return;
  const { leave } = input;
  const found = await requireMember(input.staffId);
  const foundCover = leave && (await findMember(leave.coverId));
  await once(command, now, async (tx) => {
    const member = await memberIn(tx, found, input.version);
    const cover = foundCover && (await memberIn(tx, foundCover));
    const reason = leave && whyNoLeave(member, leave, cover, beijingDay(now));
    if (reason) throw new AppError('rule_blocked', reason);
    await writeMember(tx, { ...member, leave: leave ? { ...leave, coverName: cover?.name ?? '' } : undefined });
    const fields = { leave };
    await writeAudit(
      tx,
      { subject: `staff:${member.staffId}`, action: 'admin.set_leave', by: actor.staffId, fields },
      now,
    );
    return { staffId: member.staffId };
  });
}
