import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { whyNotWithdrawn } from '../domain/featuring';
import { clockAfter, nextState } from '../domain/question-life';
import { type Actor, requireFor, requireRole } from '../policies';
import { commandOf, once } from '../store/commands';
import { publicVersionIn, questionIn, requireSeen, writeChange, writePublicVersion } from '../store/question-file';
import { hideFeatured } from '../store/reading';

/**
 * 撤回留言: the asker takes an open question back. Nobody owes an answer to it any more, and what was or was to be made
 * public of it goes down with it.
 *
 * One that others were merged into stays: they wait for its answer.
 *
 * Throws `not_found`, `conflict_stale`, `invalid_state` when it is over already, `rule_blocked` while others wait for it.
 */
export async function withdrawQuestion(
  caller: Actor,
  input: Parsed<'citizen', 'withdraw_question'>,
  now: number,
): Promise<void> {
  requireRole(caller, 'citizen.withdraw_question');
  await once(commandOf(caller.personId, 'citizen.withdraw_question', input), now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(caller, 'citizen.withdraw_question', { question });
    await requireSeen(tx, question, input.version);
    const state = nextState(question.state, 'withdraw');
    if (!state) throw new AppError('invalid_state', '这条留言已经结束，不需要撤回。');
    if (question.merged) throw new AppError('rule_blocked', OTHERS_WAIT);
    const publicVersion = await publicVersionIn(tx, question);
    if (publicVersion && whyNotWithdrawn(publicVersion) === null) {
      await writePublicVersion(tx, { ...publicVersion, state: 'withdrawn', withdrawnAt: now });
      if (publicVersion.state === 'published') await hideFeatured(tx, publicVersion, now);
    }
    const line = { type: 'status' as const, audience: 'asker' as const, by: { role: 'asker' as const } };
    const change = {
      state,
      clock: clockAfter(state),
      closesAt: undefined,
      recheckUntil: undefined,
      maybeUrgent: undefined,
    };
    await writeChange(tx, question, change, [{ ...line, text: '撤回留言，不再办理。' }], now);
    return { questionId: question._id };
  });
}

const OTHERS_WAIT = '别人问了同一件事，已经和这条留言合并，还要答复他们，所以不能撤回。您写的话和个人信息他们看不到。';
