import type { FeaturedRecord } from '../domain/records';
import type { Rows } from '../store/collection';
import { listPublishedFeatured } from '../store/featured';

/** A page of public versions (精选留言), newest first, of one category or of all. `bad_request` for a foreign cursor. */
export const listFeatured = (input: { categoryId?: string; cursor?: string }): Promise<Rows<FeaturedRecord>> =>
  listPublishedFeatured(input.categoryId, input.cursor);
