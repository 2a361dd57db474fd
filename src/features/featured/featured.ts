import type { FeaturedPage, FeaturedRow, Page } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** One page of the featured answers of a category, or of all; newest first. */
export const readFeatured = (categoryId: string | undefined, cursor?: string): Promise<Page<FeaturedRow>> =>
  call('reader', 'featured', { categoryId, cursor });

export const featuredQuery = createQuery<string | undefined, Page<FeaturedRow>>(
  'featured',
  (categoryId) => readFeatured(categoryId),
  'device',
);

/** One featured answer on its own page, by its id. */
export const answerQuery = createQuery<string, FeaturedPage>(
  'answer',
  (id) => call('reader', 'answer', { id }),
  'device',
);
