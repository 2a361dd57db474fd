import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { type Actor, requireRole, staffAuthor } from '../policies';
import { writeAudit } from '../store/audit';
import { categoryIn, categoryToChange, writeCategory } from '../store/categories';
import { commandOf, once } from '../store/commands';
import { beginJob } from '../store/jobs';

/**
 * Merges a category into another: nothing new comes into it from now on; its cards, questions, featured answers and
 * units move a piece a minute, and readers see it until the last of them has.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked`.
 */
export async function retireCategory(
  actor: Actor,
  input: Parsed<'admin', 'retire_category'>,
  now: number,
): Promise<void> {
  requireRole(actor, 'admin.retire_category');
  const command = commandOf(actor.personId, 'admin.retire_category', input);
  await once(command, now, async (tx) => {
    const category = await categoryToChange(tx, input.id, input.version);
    const into = await categoryIn(tx, input.intoId);
    if (!into || into.retiredInto !== undefined) throw new AppError('rule_blocked', '接手的分类没有找到，请重新选择。');
    if (into._id === category._id) throw new AppError('rule_blocked', '不能并入自己，请选另一个分类。');
    await writeCategory(tx, { ...category, retiredInto: into._id }, now);
    // Both are written: two that are merged into one another at the same moment meet, and one is refused.
    await writeCategory(tx, into, now);
    const job = { fromId: category._id, fromName: category.name, intoId: into._id, intoName: into.name };
    await beginJob(tx, command._id, { kind: 'retire_category', ...job, by: staffAuthor(actor) }, now);
    const fields = { retiredInto: into._id };
    await writeAudit(
      tx,
      { subject: `category:${category._id}`, action: 'admin.retire_category', by: actor.staffId, fields },
      now,
    );
    return { id: category._id };
  });
}
