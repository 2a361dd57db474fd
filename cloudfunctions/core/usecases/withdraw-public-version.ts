import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { whyNotTakenBack } from '../domain/featuring';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf, once } from '../store/commands';
import { publicVersionIn, questionIn, requireSeen, writeChange, writePublicVersion } from '../store/question-file';

/**
 * 收回公开版: takes a proposed text back before its asker decided, so that a better one can be proposed.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale` when the asker was faster, `invalid_state` when nothing waits.
 */
export async function withdrawPublicVersion(
  actor: Actor,
  input: Parsed<'desk', 'withdraw_public_version'>,
  now: number,
): Promise<void> {
  requireRole(actor, 'desk.withdraw_public_version');
  await once(commandOf(actor.personId, 'desk.withdraw_public_version', input), now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    const publicVersion = await publicVersionIn(tx, question);
    requireFor(actor, 'desk.withdraw_public_version', { question, publicVersion });
    await requireSeen(tx, question, input.version);
    const reason = whyNotTakenBack(publicVersion, input.publicVersion);
    if (!publicVersion || reason !== null) throw new AppError('invalid_state', reason ?? undefined);
    await writePublicVersion(tx, { ...publicVersion, state: 'taken_back' });
    const line = {
      type: 'status' as const,
      audience: 'asker' as const,
      by: authorOf(actor, question),
      text: '公开版收回修改，现在不用您决定；改好以后会再请您看一遍。',
    };
    await writeChange(tx, question, {}, [line], now);
    return { questionId: question._id };
  });
}
