import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { needsPerson } from '../domain/pictures/standing';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf, earlierResult, once } from '../store/commands';
import { pictureIn, SETTLED, standingIn, writePicture } from '../store/pictures';
import { questionIn, writeChange } from '../store/question-file';

/**
 * 人工核验 of one picture that WeChat found risky or gave no verdict on; who decided and what stands in the thread, for
 * staff. Throws `forbidden`, `not_found`, `invalid_state` when it does not wait for a person.
 */
export async function decidePicture(actor: Actor, input: Parsed<'desk', 'decide_picture'>, now: number): Promise<void> {
  requireRole(actor, 'desk.decide_picture');
  const command = commandOf(actor.personId, 'desk.decide_picture', input);
  if (await earlierResult(command)) return;
  await once(command, now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(actor, 'desk.decide_picture', { question });
    const picture = await pictureIn(tx, input.pictureId);
    if (picture?.questionId !== input.id) throw new AppError('not_found', '这张图片已经被提问人删除。');
    if (!needsPerson(picture)) throw new AppError('invalid_state', '这张图片已经核验过，请刷新后再看。');
    const check = { status: input.verdict, at: now, byName: actor.name ?? '' };
    const decided = { ...picture, check, ...SETTLED };
    await writePicture(tx, decided);
    const line = {
      type: 'note' as const,
      audience: 'staff' as const,
      by: authorOf(actor, question),
      text: input.verdict === 'pass' ? '人工核验图片：没有问题。' : '人工核验图片：有风险，继续折叠。',
    };
    await writeChange(tx, question, await standingIn(tx, question, decided), [line], now);
    return { questionId: question._id };
  });
}
