import type { CardListRecord } from '../domain/records';
import { type Actor, requireRole } from '../policies';
import { LIMITS } from '../contract/constants';
import { listPublishedCardsById } from '../store/cards';
import type { Rows } from '../store/collection';
import { listFavourites } from '../store/marks';

export interface Favourite {
  cardId: string;
  /** Null when the card is public no more. */
  card: CardListRecord | null;
}

/** A page of the caller's favourites, newest first. `bad_request` for a foreign cursor. */
export async function listOwnFavourites(caller: Actor, input: { cursor?: string }): Promise<Rows<Favourite>> {
  requireRole(caller, 'citizen.favourites');
  const page = await listFavourites(caller.personId, input.cursor);
  const ids = page.rows.map(({ subjectId }) => subjectId);
  const found = await listPublishedCardsById(ids, LIMITS.page);
  const byId = new Map(found.map((card) => [card._id, card]));
  return { ...page, rows: ids.map((cardId) => ({ cardId, card: byId.get(cardId) ?? null })) };
}
