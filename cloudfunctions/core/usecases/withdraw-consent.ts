import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { whyNotWithdrawn } from '../domain/featuring';
import { type Actor, requireFor, requireRole } from '../policies';
import { commandOf, once } from '../store/commands';
import { hideFeatured } from '../store/reading';
import { publicVersionIn, questionIn, writeChange, writePublicVersion } from '../store/question-file';

/**
 * 撤回公开: the asker takes their consent back, and the public version goes down at once, or never comes up (product.md:
 * "withdrawing it takes it down"). Needs no version: whatever became of the text since, it is not to be public.
 *
 * Throws `not_found`, `invalid_state` when nothing is public or waits to be.
 */
export async function withdrawConsent(
  caller: Actor,
  input: Parsed<'citizen', 'withdraw_consent'>,
  now: number,
): Promise<void> {
  requireRole(caller, 'citizen.withdraw_consent');
  await once(commandOf(caller.personId, 'citizen.withdraw_consent', input), now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(caller, 'citizen.withdraw_consent', { question });
    const publicVersion = await publicVersionIn(tx, question);
    const reason = whyNotWithdrawn(publicVersion);
    if (!publicVersion || reason !== null) throw new AppError('invalid_state', reason ?? undefined);
    await writePublicVersion(tx, { ...publicVersion, state: 'withdrawn', withdrawnAt: now });
    const line = {
      type: 'status' as const,
      audience: 'asker' as const,
      by: { role: 'asker' as const },
      text: publicVersion.state === 'published' ? '撤回公开，这段文字已经下线。' : '撤回公开，这段文字不会公开。',
    };
    await writeChange(tx, question, {}, [line], now);
    if (publicVersion.state === 'published') await hideFeatured(tx, publicVersion, now);
    return { questionId: question._id };
  });
}
