import type { CardListRecord } from '../domain/records';
import type { Rows } from '../store/collection';
import { currentReading, feedPage } from '../store/reading';

/** A page of published cards, newest first, of one category or of all. `bad_request` for a foreign cursor. */
export const readFeed = async (
  input: { categoryId?: string; cursor?: string },
  now: number,
): Promise<Rows<CardListRecord>> => feedPage(await currentReading(now), input.categoryId, input.cursor);
