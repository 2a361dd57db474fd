import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { withConsent } from '../domain/message';
import { OPEN_STATES } from '../domain/question-life';
import { type Actor, requireFor, requireRole } from '../policies';
import { commandOf, once } from '../store/commands';
import { questionIn, writeQuietly } from '../store/question-file';
import { doConsentsLast } from '../store/settings';

/**
 * Keeps a consent of the asker to messages about their question (订阅消息): to one more of them, or with a long-term
 * template to all until it is taken back.
 *
 * Throws `not_found`, `invalid_state` when no answer will come any more.
 */
export async function notifyMe(caller: Actor, input: Parsed<'citizen', 'notify_me'>, now: number): Promise<void> {
  requireRole(caller, 'citizen.notify_me');
  const lasts = await doConsentsLast();
  await once(commandOf(caller.personId, 'citizen.notify_me', input), now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(caller, 'citizen.notify_me', { question });
    // What it was merged into may still be answered.
    const answered = question.mergedIntoId === undefined ? question : await questionIn(tx, question.mergedIntoId);
    if (!answered || !OPEN_STATES.includes(answered.state))
      throw new AppError('invalid_state', '这条留言已经结束，不会再有答复。');
    await writeQuietly(tx, { ...question, ...withConsent(question, lasts) });
    return { questionId: question._id };
  });
}
