import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf, once } from '../store/commands';
import { questionIn, requireSeen, writeChange } from '../store/question-file';

/**
 * 疑似紧急 is dealt with: takes a question off the top of the to-do, with a note for staff of what was done. Needed where
 * neither triage nor a reply comes at once, as after 还有问题.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `invalid_state` when it is not marked.
 */
export async function settleUrgent(actor: Actor, input: Parsed<'desk', 'settle_urgent'>, now: number): Promise<void> {
  requireRole(actor, 'desk.settle_urgent');
  await once(commandOf(actor.personId, 'desk.settle_urgent', input), now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(actor, 'desk.settle_urgent', { question });
    await requireSeen(tx, question, input.version);
    if (!question.maybeUrgent) throw new AppError('invalid_state', '这条留言已经不在“疑似紧急”里。');
    const line = { type: 'note' as const, audience: 'staff' as const, by: authorOf(actor, question) };
    await writeChange(
      tx,
      question,
      { maybeUrgent: undefined },
      [{ ...line, text: `疑似紧急已处理：${input.text}` }],
      now,
    );
    return { questionId: question._id };
  });
}
