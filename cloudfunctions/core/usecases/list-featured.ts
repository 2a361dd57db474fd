import type { FeaturedListRecord } from '../domain/records';
import type { Rows } from '../store/collection';
import { listPublishedFeatured } from '../store/featured';
import { countedAt, currentReading, remembered } from '../store/reading';

/**
 * A page of public versions (精选留言), newest first, of one category or of all; none while asking is off. Throws
 * `bad_request` for a foreign cursor.
 */
export async function listFeatured(
  { categoryId, cursor }: { categoryId?: string; cursor?: string },
  now: number,
): Promise<Rows<FeaturedListRecord>> {
  const { asking, version, withdrawn } = await currentReading(now);
  if (!asking) return { rows: [] };
  const key = `${version}|${countedAt(now)}|featured|${categoryId ?? ''}|${cursor ?? ''}`;
  const page = await remembered(key, () => listPublishedFeatured(categoryId, cursor));
  return { ...page, rows: page.rows.filter(({ _id }) => !withdrawn.includes(_id)) };
}
