import { type CardListRecord, listPublishedCards } from '../store/cards';
import type { Rows } from '../store/collection';

/** A page of published cards, newest first, of one category or of all. `bad_request` for a foreign cursor. */
export const readFeed = (input: { categoryId?: string; cursor?: string }): Promise<Rows<CardListRecord>> =>
  listPublishedCards(input.categoryId, input.cursor);
