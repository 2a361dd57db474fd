import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { mayRequestReview } from '../domain/closing';
import { type Actor, requireFor, requireRole } from '../policies';
import { type ContentCheck, checkedText } from '../services/ports';
import { commandOf, earlierResult, once } from '../store/commands';
import { writeAskersLine } from '../store/askers-line';
import { questionIn, requireSeen } from '../store/question-file';
import { soundsAlarming } from '../store/settings';

/**
 * 申请复核: the asker has a decline looked at by another person, once, within 15 days (product.md, A question's life).
 *
 * Throws `not_found`, `conflict_stale`, `invalid_state` when it was not declined, too long ago, or is asked for already.
 */
export async function requestReview(
  caller: Actor,
  input: Parsed<'citizen', 'request_review'>,
  now: number,
  services: { contentCheck: ContentCheck },
): Promise<void> {
  requireRole(caller, 'citizen.request_review');
  const command = commandOf(caller.personId, 'citizen.request_review', input);
  if (await earlierResult(command)) return;
  const [check, alarming] = await Promise.all([
    checkedText(services.contentCheck, { openid: caller.personId, content: input.text }, now),
    soundsAlarming(input.text),
  ]);
  await once(command, now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(caller, 'citizen.request_review', { question });
    await requireSeen(tx, question, input.version);
    if (!mayRequestReview(question, now)) {
      throw new AppError('invalid_state', '复核只能在不予受理后 15 天内申请一次。');
    }
    const line = { type: 'follow_up' as const, text: `申请复核：${input.text}`, check };
    await writeAskersLine(tx, { ...question, reviewRequestedAt: now }, line, { alarming }, now);
    return { questionId: question._id };
  });
}
