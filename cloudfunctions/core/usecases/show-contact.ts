import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import type { Contact } from '../domain/contact';
import { isLookOver, LOOK_OVER, owedAfterLook, whyNotShown } from '../domain/contact-look';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf, once } from '../store/commands';
import { noteContactLook } from '../store/contact-looks';
import { findContact } from '../store/contacts';
import { questionIn, requireSeen, writeChange } from '../store/question-file';
import { findQuestion } from '../store/questions';

/**
 * 查看联系方式: the asker's contact details in plain words, to the holder, with a reason. Each look stands in the audit log,
 * as a line for staff, and in the asker's 谁看过; whoever looked owes a 电话记录.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` with why not.
 */
export async function showContact(actor: Actor, input: Parsed<'desk', 'show_contact'>, now: number): Promise<Contact> {
  requireRole(actor, 'desk.show_contact');
  const { at } = await once(commandOf(actor.personId, 'desk.show_contact', input), now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    // Whoever still sees it is told that it went on, not that they may not.
    requireFor(actor, 'desk.question', { question });
    await requireSeen(tx, question, input.version);
    requireFor(actor, 'desk.show_contact', { question });
    const problem = whyNotShown(question);
    if (problem) throw new AppError('rule_blocked', problem);
    const by = authorOf(actor, question);
    const line = { type: 'note' as const, audience: 'staff' as const, by, text: `查看联系方式。理由：${input.reason}` };
    await writeChange(tx, question, { callsOwed: owedAfterLook(question, actor.staffId) }, [line], now);
    await noteContactLook(tx, question._id, by.officeName, now);
    return { at: now };
  });
  // Read anew: the command keeps none of it, and what its asker took back meanwhile is not answered.
  const question = await findQuestion(input.id);
  if (!question) throw new AppError('not_found');
  // The command sent again is the same look: as long as that lasts, and to whoever may still look.
  requireFor(actor, 'desk.show_contact', { question });
  if (isLookOver(at, now)) throw new AppError('rule_blocked', LOOK_OVER);
  return (whyNotShown(question) === null && (await findContact(question))) || {};
}
