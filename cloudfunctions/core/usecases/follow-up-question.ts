import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { isAtWork, mayReopen } from '../domain/closing';
import { type Actor, requireFor, requireRole } from '../policies';
import { type ContentCheck, checkedText } from '../services/ports';
import { commandOf, earlierResult, once } from '../store/commands';
import { writeAskersLine } from '../store/askers-line';
import { questionIn, requireSeen } from '../store/question-file';
import { findWorkingTime, soundsAlarming } from '../store/settings';

/**
 * 还有问题: more words of the asker. While somebody is at work on the question they are added to it; after an answer, or
 * within 15 days of closing, they take it up again with a new deadline (product.md, A question's life). Words of danger put
 * it on top of the to-do.
 *
 * Throws `not_found`, `conflict_stale`, `invalid_state` when the question is over for good.
 */
export async function followUpQuestion(
  caller: Actor,
  input: Parsed<'citizen', 'follow_up'>,
  now: number,
  services: { contentCheck: ContentCheck },
): Promise<void> {
  requireRole(caller, 'citizen.follow_up');
  const command = commandOf(caller.personId, 'citizen.follow_up', input);
  if (await earlierResult(command)) return;
  const [check, workingTime, alarming] = await Promise.all([
    checkedText(services.contentCheck, { openid: caller.personId, content: input.text }, now),
    findWorkingTime(),
    soundsAlarming(input.text),
  ]);
  await once(command, now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(caller, 'citizen.follow_up', { question });
    await requireSeen(tx, question, input.version);
    if (!isAtWork(question) && !mayReopen(question, now)) {
      throw new AppError('invalid_state', '这条留言已经结束，不能再补充。还有问题，请重新提一条留言。');
    }
    const line = { type: 'follow_up' as const, text: input.text, check };
    await writeAskersLine(
      tx,
      question,
      line,
      { alarming, ...(isAtWork(question) ? { resume: workingTime } : { reopen: workingTime }) },
      now,
    );
    return { questionId: question._id };
  });
}
