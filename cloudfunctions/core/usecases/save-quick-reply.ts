import { nanoid } from 'nanoid';
import { AppError } from '../contract/app-error';
import { LIMITS } from '../contract/constants';
import type { Parsed } from '../contract';
import { personalDataProblem } from '../domain/reply';
import { type Actor, requireRole } from '../policies';
import { writeAudit } from '../store/audit';
import { commandOf, earlierResult, once } from '../store/commands';
import { listQuickReplies, quickReplyToChange, removeQuickReplyIn, writeQuickReply } from '../store/quick-replies';

/**
 * 常用语: a new one, or other words for one.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` for personal data, a name that is taken, or one too many.
 */
export async function saveQuickReply(
  actor: Actor,
  input: Parsed<'desk', 'save_quick_reply'>,
  now: number,
): Promise<void> {
  requireRole(actor, 'desk.save_quick_reply');
  const command = commandOf(actor.personId, 'desk.save_quick_reply', input);
  if (await earlierResult(command)) return;
  const problem = personalDataProblem(`${input.title}\n${input.text}`) ?? (await whyNotKept(input));
  if (problem) throw new AppError('rule_blocked', problem);
  await once(command, now, async (tx) => {
    const { id, title, text, categoryId } = input;
    const before =
      id === undefined ? { _id: nanoid(), version: 0 } : await quickReplyToChange(tx, id, input.version ?? 0);
    const fields = { title, text, categoryId };
    await writeQuickReply(tx, { _id: before._id, ...fields, version: before.version + 1, updatedAt: now });
    const subject = `quick_reply:${before._id}`;
    await writeAudit(tx, { subject, action: 'desk.save_quick_reply', by: actor.staffId, fields }, now);
    return { id: before._id };
  });
}

async function whyNotKept({ id, title }: Parsed<'desk', 'save_quick_reply'>): Promise<string | null> {
  const others = (await listQuickReplies()).filter(({ _id }) => _id !== id);
  if (others.some((other) => other.title === title)) return '已经有同名的常用语了。';
  return others.length >= LIMITS.quickReplies ? `常用语最多 ${LIMITS.quickReplies} 条，请先删去不用的。` : null;
}

/** Throws `forbidden`, `not_found`, `conflict_stale`. */
export async function removeQuickReply(
  actor: Actor,
  input: Parsed<'desk', 'remove_quick_reply'>,
  now: number,
): Promise<void> {
  requireRole(actor, 'desk.remove_quick_reply');
  await once(commandOf(actor.personId, 'desk.remove_quick_reply', input), now, async (tx) => {
    const { _id } = await quickReplyToChange(tx, input.id, input.version);
    await removeQuickReplyIn(tx, _id);
    const change = { subject: `quick_reply:${_id}`, action: 'desk.remove_quick_reply', by: actor.staffId };
    await writeAudit(tx, { ...change, fields: { title: null } }, now);
    return { id: _id };
  });
}
