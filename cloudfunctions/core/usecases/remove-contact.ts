import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { type Actor, requireFor, requireRole } from '../policies';
import { commandOf, once } from '../store/commands';
import { removeContact, WITHOUT_CONTACT } from '../store/contacts';
import { questionIn, requireSeen, writeChange } from '../store/question-file';

/**
 * 删除联系方式: the asker's right at any time, also after the question is over and before it goes by itself.
 *
 * Throws `not_found`, `conflict_stale`, `invalid_state` when there is none.
 */
export async function removeOwnContact(
  caller: Actor,
  input: Parsed<'citizen', 'remove_contact'>,
  now: number,
): Promise<void> {
  requireRole(caller, 'citizen.remove_contact');
  await once(commandOf(caller.personId, 'citizen.remove_contact', input), now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(caller, 'citizen.remove_contact', { question });
    await requireSeen(tx, question, input.version);
    if (!question.contact) throw new AppError('invalid_state', '这条留言没有留联系方式，不需要删除。');
    await removeContact(tx, question._id);
    const line = { type: 'status' as const, audience: 'asker' as const, by: { role: 'asker' as const } };
    await writeChange(tx, question, WITHOUT_CONTACT, [{ ...line, text: '删除了联系方式。' }], now);
    return { questionId: question._id };
  });
}
