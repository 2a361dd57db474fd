import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { whyNotMerged } from '../domain/unit';
import { type Actor, requireRole, staffAuthor } from '../policies';
import { writeAudit } from '../store/audit';
import { commandOf, once } from '../store/commands';
import { beginJob } from '../store/jobs';
import { unitIn, unitToChange, writeUnit } from '../store/units';

/**
 * 撤并: the unit is in no list from now on; its contacts and open questions go to the successor, a piece a minute, with
 * a line in each thread that the asker can read.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked`.
 */
export async function retireUnit(actor: Actor, input: Parsed<'admin', 'retire_unit'>, now: number): Promise<void> {
  requireRole(actor, 'admin.retire_unit');
  const command = commandOf(actor.personId, 'admin.retire_unit', input);
  await once(command, now, async (tx) => {
    const unit = await unitToChange(tx, input.id, input.version);
    const into = await unitIn(tx, input.intoId);
    const reason = whyNotMerged(unit, into);
    if (!into || reason !== null) throw new AppError('rule_blocked', reason ?? undefined);
    await writeUnit(tx, { ...unit, retiredInto: into._id }, now);
    // Both are written: two that are merged into one another at the same moment meet, and one is refused.
    await writeUnit(tx, into, now);
    const job = { fromId: unit._id, fromName: unit.name, intoId: into._id, intoName: into.name };
    await beginJob(tx, command._id, { kind: 'retire_unit', ...job, by: staffAuthor(actor) }, now);
    const fields = { retiredInto: into._id };
    await writeAudit(tx, { subject: `unit:${unit._id}`, action: 'admin.retire_unit', by: actor.staffId, fields }, now);
    return { id: unit._id };
  });
}
