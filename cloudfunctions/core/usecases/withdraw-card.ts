import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { type Actor, requireRole } from '../policies';
import { cards } from '../store/collections';
import { commandOf, once } from '../store/commands';
import { hideCard } from '../store/reading';

/**
 * 下线: takes a published card down at once; readers of any instance no longer get it within fifteen seconds, and its
 * page says so with the reason kept for staff.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `invalid_state` when it is not public.
 */
export async function withdrawCard(actor: Actor, input: Parsed<'editor', 'withdraw_card'>, now: number): Promise<void> {
  requireRole(actor, 'editor.withdraw_card');
  await once(commandOf(actor.personId, 'editor.withdraw_card', input), now, async (tx) => {
    const card = await tx.get(cards, input.id);
    if (!card) throw new AppError('not_found');
    if (card.version !== input.version)
      throw new AppError('conflict_stale', '这张卡片刚刚改过，请看过最新版后再操作。');
    if (card.state !== 'published') throw new AppError('invalid_state', '这张卡片没有公开，不需要下线。');
    await tx.replace(cards, {
      ...card,
      version: card.version + 1,
      state: 'withdrawn',
      withdrawn: { at: now, byId: actor.staffId, reason: input.reason },
      updatedAt: now,
    });
    await hideCard(tx, card, now);
    return { cardId: card._id };
  });
}
