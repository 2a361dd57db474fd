import type { FeaturedListRecord } from '../domain/records';
import type { Rows } from '../store/collection';
import { listPublishedFeatured } from '../store/featured';
import { countedAt, currentReading, remembered, standingCategory } from '../store/reading';

/**
 * A page of public versions (精选留言), newest first, of one category (or of what it was merged into) or of all; none while asking is off. Throws
 * `bad_request` for a foreign cursor.
 */
export async function listFeatured(
  input: { categoryId?: string; cursor?: string },
  now: number,
): Promise<Rows<FeaturedListRecord>> {
  const current = await currentReading(now);
  const { asking, version, withdrawn } = current;
  if (!asking) return { rows: [] };
  const categoryId = await standingCategory(current, input.categoryId);
  const { cursor } = input;
  const key = `${version}|${countedAt(now)}|featured|${categoryId ?? ''}|${cursor ?? ''}`;
  const page = await remembered(key, () => listPublishedFeatured(categoryId, cursor));
  return { ...page, rows: page.rows.filter(({ _id }) => !withdrawn.includes(_id)) };
}
