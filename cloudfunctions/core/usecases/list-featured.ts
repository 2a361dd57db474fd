import type { FeaturedRecord } from '../domain/records';
import type { Rows } from '../store/collection';
import { listPublishedFeatured } from '../store/featured';
import { currentReading } from '../store/reading';

/**
 * A page of public versions (精选留言), newest first, of one category or of all; none while asking is off. Throws
 * `bad_request` for a foreign cursor.
 */
export async function listFeatured(
  input: { categoryId?: string; cursor?: string },
  now: number,
): Promise<Rows<FeaturedRecord>> {
  if (!(await currentReading(now)).asking) return { rows: [] };
  return listPublishedFeatured(input.categoryId, input.cursor);
}
