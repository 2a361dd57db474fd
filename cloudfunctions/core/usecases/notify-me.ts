import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { OPEN_STATES } from '../domain/question-life';
import { type Actor, requireFor, requireRole } from '../policies';
import { commandOf, once } from '../store/commands';
import { questionIn, writeQuietly } from '../store/question-file';

/**
 * Keeps one more consent of the asker to one message about their question (订阅消息: one consent is one send).
 *
 * Throws `not_found`, `invalid_state` when no answer will come any more.
 */
export async function notifyMe(caller: Actor, input: Parsed<'citizen', 'notify_me'>, now: number): Promise<void> {
  requireRole(caller, 'citizen.notify_me');
  await once(commandOf(caller.personId, 'citizen.notify_me', input), now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(caller, 'citizen.notify_me', { question });
    if (!OPEN_STATES.includes(question.state)) throw new AppError('invalid_state', '这条留言已经结束，不会再有答复。');
    await writeQuietly(tx, { ...question, notices: (question.notices ?? 0) + 1 });
    return { questionId: question._id };
  });
}
