import { customAlphabet } from 'nanoid';
import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { type Actor, requireRole } from '../policies';
import { writeAudit } from '../store/audit';
import { categoryToChange, isNameTaken, writeCategory } from '../store/categories';
import { commandOf, earlierResult, once } from '../store/commands';

/** Letters alone, as every category's id. */
const makeId = customAlphabet('abcdefghijklmnopqrstuvwxyz', 12);

/**
 * A new category, or another name or place for one. Readers have it with the next publication.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` for a name that is taken.
 */
export async function saveCategory(actor: Actor, input: Parsed<'admin', 'save_category'>, now: number): Promise<void> {
  requireRole(actor, 'admin.save_category');
  const command = commandOf(actor.personId, 'admin.save_category', input);
  if (await earlierResult(command)) return;
  if (await isNameTaken(input.name, input.id)) throw new AppError('rule_blocked', '已经有同名的分类了。');
  await once(command, now, async (tx) => {
    const before =
      input.id === undefined ? { _id: makeId() } : await categoryToChange(tx, input.id, input.version ?? 0);
    const fields = { name: input.name, order: input.order };
    await writeCategory(tx, { ...before, ...fields }, now);
    const subject = `category:${before._id}`;
    await writeAudit(tx, { subject, action: 'admin.save_category', by: actor.staffId, fields }, now);
    return { id: before._id };
  });
}
