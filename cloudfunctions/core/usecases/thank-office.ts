import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { mayReopen } from '../domain/closing';
import { type Actor, requireFor, requireRole } from '../policies';
import { type ContentCheck, checkedText } from '../services/ports';
import { commandOf, earlierResult, once } from '../store/commands';
import { writeAskersLine } from '../store/askers-line';
import { questionIn, requireSeen } from '../store/question-file';
import { soundsAlarming } from '../store/settings';

/**
 * 说声谢谢: reaches the office that answered; nothing is taken up again by it.
 *
 * Throws `not_found`, `conflict_stale`, `invalid_state` when there is no answer to thank for, or it is long ago.
 */
export async function thankOffice(
  caller: Actor,
  input: Parsed<'citizen', 'thank'>,
  now: number,
  services: { contentCheck: ContentCheck },
): Promise<void> {
  requireRole(caller, 'citizen.thank');
  const command = commandOf(caller.personId, 'citizen.thank', input);
  if (await earlierResult(command)) return;
  const [check, alarming] = await Promise.all([
    checkedText(services.contentCheck, { openid: caller.personId, content: input.text }, now),
    soundsAlarming(input.text),
  ]);
  await once(command, now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(caller, 'citizen.thank', { question });
    await requireSeen(tx, question, input.version);
    if (!mayReopen(question, now)) throw new AppError('invalid_state', '这条留言现在没有可以道谢的答复。');
    await writeAskersLine(tx, question, { type: 'thanks', text: input.text, check }, { alarming }, now);
    return { questionId: question._id };
  });
}
