import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { whyNotForwarded } from '../domain/offline';
import type { Contact } from '../domain/contact';
import { isLookOver, LOOK_OVER } from '../domain/contact-look';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf, once } from '../store/commands';
import { findContact } from '../store/contacts';
import { questionIn, requireSeen, writeChange } from '../store/question-file';
import { findQuestion } from '../store/questions';

/**
 * The asker's contact details in plain words, for the 转办单 of a unit that has nobody in the app: with the asker's tick alone.
 * Each time stands in the audit log and in the thread, where the asker reads it.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` with why not.
 */
export async function forwardContact(
  actor: Actor,
  input: Parsed<'desk', 'forward_contact'>,
  now: number,
): Promise<Contact> {
  requireRole(actor, 'desk.forward_contact');
  const { at } = await once(commandOf(actor.personId, 'desk.forward_contact', input), now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(actor, 'desk.forward_contact', { question });
    await requireSeen(tx, question, input.version);
    const problem = whyNotForwarded(question);
    if (problem) throw new AppError('rule_blocked', problem);
    const by = authorOf(actor, question);
    const text = `按您的同意，联系方式写进转办单，交给${question.holderName}。`;
    await writeChange(tx, question, {}, [{ type: 'status', audience: 'asker', by, text }], now);
    return { at: now };
  });
  // Read anew: the command keeps none of it, and what its asker took back meanwhile is not answered.
  if (isLookOver(at, now)) throw new AppError('rule_blocked', LOOK_OVER);
  const question = await findQuestion(input.id);
  return (question && whyNotForwarded(question) === null && (await findContact(question))) || {};
}
