import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { takesContact } from '../domain/contact';
import { resumed } from '../domain/question-clock';
import { OPEN_STATES } from '../domain/question-life';
import { type Actor, requireFor, requireRole } from '../policies';
import { commandOf, once } from '../store/commands';
import { contactChangeOf, removeContact, WITHOUT_CONTACT, writeContact } from '../store/contacts';
import { requireConsent } from '../store/people';
import { RESUMED } from '../store/askers-line';
import { questionIn, requireSeen, writeChange } from '../store/question-file';
import { findWorkingTime } from '../store/settings';

/**
 * 留联系方式 on a question that is under way, or changing what was left: what is not named stays. Removing the last of
 * it removes the tick with it. The thread tells that it changed, never what. A clock that waits for the asker goes on.
 *
 * Throws `consent_required`, `not_found`, `conflict_stale`, `invalid_state` for an enquiry or a question that is over, `rule_blocked` without
 * a key or when nothing is left to keep, `bad_request` for a number of WeChat's button that opens no more.
 */
export async function giveContact(caller: Actor, input: Parsed<'citizen', 'give_contact'>, now: number): Promise<void> {
  requireRole(caller, 'citizen.give_contact');
  await requireConsent(caller.personId);
  const workingTime = await findWorkingTime();
  await once(commandOf(caller.personId, 'citizen.give_contact', input), now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(caller, 'citizen.give_contact', { question });
    await requireSeen(tx, question, input.version);
    if (!takesContact(question)) throw new AppError('invalid_state', '政策咨询不需要留联系方式。');
    if (!OPEN_STATES.includes(question.state)) {
      throw new AppError('invalid_state', '这条留言已经结束，不再需要联系方式。');
    }
    const change = contactChangeOf(caller.personId, input);
    const left = await writeContact(tx, question._id, change, now);
    if (left.length === 0 && !question.contact) throw new AppError('rule_blocked', '请至少填写一项联系方式。');
    if (left.length === 0) await removeContact(tx, question._id);
    const by = { type: 'status' as const, audience: 'asker' as const, by: { role: 'asker' as const } };
    // Whoever waited for the asker may have waited for just this.
    const goesOn = left.length > 0 && question.clock === 'paused';
    await writeChange(
      tx,
      question,
      {
        ...(left.length === 0 ? WITHOUT_CONTACT : { contact: { mayForward: input.mayForward } }),
        ...(goesOn ? resumed(question, now, workingTime) : {}),
      },
      [
        {
          ...by,
          text: left.length === 0 ? '删除了联系方式。' : question.contact ? '修改了联系方式。' : '留下了联系方式。',
        },
        ...(goesOn ? [{ ...by, by: { role: 'system' as const }, text: RESUMED }] : []),
      ],
      now,
    );
    return { questionId: question._id };
  });
}
