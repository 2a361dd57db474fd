import type { Parsed } from '../contract';
import { type Actor, requireRole } from '../policies';
import { cardGone, findPublishedCard } from '../store/cards';
import { forgetMark, keepFavourite } from '../store/marks';

/**
 * 收藏 a card, or no longer. Saying the same twice changes nothing. A favourite that is public no more can still be
 * given up.
 *
 * Throws `not_found` when a card that is not public is to become one.
 */
export async function setFavourite(
  caller: Actor,
  { cardId, favourite }: Parsed<'citizen', 'set_favourite'>,
  now: number,
): Promise<void> {
  requireRole(caller, 'citizen.set_favourite');
  if (!favourite) return forgetMark(caller.personId, 'favourite', cardId);
  if (!(await findPublishedCard(cardId))) throw cardGone();
  await keepFavourite(caller.personId, cardId, now);
}
