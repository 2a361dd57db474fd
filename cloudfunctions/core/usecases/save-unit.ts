import { nanoid } from 'nanoid';
import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import type { UnitRecord } from '../domain/records';
import { whyNotThere } from '../domain/unit';
import { type Actor, requireRole, staffAuthor } from '../policies';
import { writeAudit } from '../store/audit';
import { listCategories } from '../store/categories';
import { commandOf, earlierResult, once } from '../store/commands';
import { beginJob } from '../store/jobs';
import { listContactsOf, memberIn, writeMember } from '../store/staff';
import { listUnitsOf, unitToChange, writeUnit } from '../store/units';

/** Behind those the office put in an order. */
const LAST = 100_000;

/**
 * A new unit, or a changed one; answers its id. The directory has it within ten minutes, search with the next
 * publication. A new name goes to its contacts at once, and to the questions it has in pieces; threads keep the old one.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `bad_request`, `rule_blocked`.
 */
export async function saveUnit(actor: Actor, input: Parsed<'admin', 'save_unit'>, now: number): Promise<string> {
  requireRole(actor, 'admin.save_unit');
  const command = commandOf(actor.personId, 'admin.save_unit', input);
  const earlier = await earlierResult<{ id: string }>(command);
  if (earlier) return earlier.id;
  const { name, level, regionCode, categoryIds, hotline, about } = input;
  const [there, known, contacts] = await Promise.all([
    listUnitsOf(regionCode),
    listCategories(),
    listContactsOf(input.id === undefined ? [] : [input.id]),
  ]);
  const reason = whyNotThere(input);
  if (reason !== null) throw new AppError('rule_blocked', reason);
  const usable = known.filter(({ retiredInto }) => retiredInto === undefined).map(({ _id }) => _id);
  if (!categoryIds.every((id) => usable.includes(id)))
    throw new AppError('bad_request', '有的分类已经没有了，请重新选择。');
  if (there.some((unit) => unit.name === name && unit._id !== input.id)) {
    throw new AppError('rule_blocked', '这个地区已经有同名的部门了。');
  }
  const fields = {
    name,
    level,
    regionCode,
    categoryIds,
    hotline: hotline ?? undefined,
    about: about ?? undefined,
    sendsReplies: input.sendsReplies,
  };
  const { id } = await once(command, now, async (tx) => {
    const stored = input.id === undefined ? null : await unitToChange(tx, input.id, input.version ?? 0);
    const before: Pick<UnitRecord, '_id' | 'order'> = stored ?? { _id: nanoid(), order: LAST };
    if (stored && stored.name !== name) {
      const job = { fromId: stored._id, fromName: stored.name, intoId: stored._id, intoName: name };
      await beginJob(tx, command._id, { kind: 'rename_unit', ...job, by: staffAuthor(actor) }, now);
    }
    await writeUnit(tx, { ...before, ...fields }, now);
    for (const contact of contacts) {
      if (contact.unitName !== name) await writeMember(tx, { ...(await memberIn(tx, contact)), unitName: name });
    }
    const subject = `unit:${before._id}`;
    await writeAudit(tx, { subject, action: 'admin.save_unit', by: actor.staffId, fields }, now);
    return { id: before._id };
  });
  return id;
}
