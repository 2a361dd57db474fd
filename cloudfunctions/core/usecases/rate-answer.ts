import { AppError } from '../contract/app-error';
import { RATING_LABELS } from '../contract/constants';
import type { Parsed } from '../contract';
import { mayReopen } from '../domain/closing';
import { isRated, moveOfRating } from '../domain/rating';
import type { TextCheck } from '../domain/records';
import { type Actor, requireFor, requireRole } from '../policies';
import { type ContentCheck, checkedText } from '../services/ports';
import { commandOf, earlierResult, once } from '../store/commands';
import { writeAskersLine } from '../store/askers-line';
import { questionIn, requireSeen } from '../store/question-file';
import { findWorkingTime, soundsAlarming } from '../store/settings';

/**
 * 评价: solved closes the question; unsolved takes it up again with a new deadline; partly says what is missing, and the
 * asker chooses. Each answer is rated once.
 *
 * Throws `not_found`, `conflict_stale`, `invalid_state` when there is no answer to rate or it is rated.
 */
export async function rateAnswer(
  caller: Actor,
  input: Parsed<'citizen', 'rate'>,
  now: number,
  services: { contentCheck: ContentCheck },
): Promise<void> {
  requireRole(caller, 'citizen.rate');
  const command = commandOf(caller.personId, 'citizen.rate', input);
  if (await earlierResult(command)) return;
  const words = input.text;
  const check: TextCheck | undefined = words
    ? await checkedText(services.contentCheck, { openid: caller.personId, content: words }, now)
    : undefined;
  const [workingTime, alarming] = await Promise.all([findWorkingTime(), soundsAlarming(words ?? '')]);
  await once(command, now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(caller, 'citizen.rate', { question });
    await requireSeen(tx, question, input.version);
    const ofAnswerAt = question.answeredAt;
    if (!mayReopen(question, now) || ofAnswerAt === undefined) {
      throw new AppError('invalid_state', '这条留言现在没有可以评价的答复。');
    }
    if (isRated(question)) throw new AppError('invalid_state', '这次答复您已经评价过了。');
    const label = RATING_LABELS[input.rating];
    const line = { type: 'rating' as const, text: words ? `${label}。${words}` : `${label}。`, check };
    const reopens = moveOfRating(input.rating, input.rating === 'partly' && input.goOn) === 'reopen';
    const move = reopens ? { reopen: workingTime } : { close: question.state === 'answered' };
    await writeAskersLine(
      tx,
      { ...question, rating: { value: input.rating, ofAnswerAt, at: now } },
      line,
      { alarming, ...move },
      now,
    );
    return { questionId: question._id };
  });
}
