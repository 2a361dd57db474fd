import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { whyNoSuccessor } from '../domain/staff';
import { type Actor, requireRole, staffAuthor } from '../policies';
import { countAssigned } from '../store/assigned';
import { writeAudit } from '../store/audit';
import { commandOf, earlierResult, once } from '../store/commands';
import { beginJob } from '../store/jobs';
import { findMember, memberIn, requireMember } from '../store/staff';

/**
 * 移交: all open matters of one member go to another, a piece a minute, with a line in each thread.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked`: there are none, or the other cannot take them.
 */
export async function handOverMatters(
  actor: Actor,
  input: Parsed<'admin', 'hand_over_matters'>,
  now: number,
): Promise<void> {
  requireRole(actor, 'admin.hand_over_matters');
  const command = commandOf(actor.personId, 'admin.hand_over_matters', input);
  if (await earlierResult(command)) return;
  const found = await requireMember(input.staffId);
  const [matters, successor] = await Promise.all([countAssigned(input.staffId), findMember(input.successorId)]);
  if (matters === 0) throw new AppError('rule_blocked', `${found.name}手里没有没办完的留言，不用移交。`);
  await once(command, now, async (tx) => {
    const member = await memberIn(tx, found, input.version);
    const taking = successor && (await memberIn(tx, successor));
    const reason = whyNoSuccessor(member, taking);
    if (!taking || reason !== null) throw new AppError('rule_blocked', reason ?? undefined);
    const job = { fromId: member.staffId, fromName: member.name, intoId: taking.staffId, intoName: taking.name };
    await beginJob(tx, command._id, { kind: 'hand_over_matters', ...job, by: staffAuthor(actor) }, now);
    const fields = { successorId: taking.staffId };
    await writeAudit(
      tx,
      { subject: `staff:${member.staffId}`, action: 'admin.hand_over_matters', by: actor.staffId, fields },
      now,
    );
    return { staffId: member.staffId };
  });
}
