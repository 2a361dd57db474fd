import { z } from 'zod';
import { answers } from './action';
import { categoryId, cursor, id } from './fields';
import type { CardPage, CardRow, CategoryView, FeaturedView, HomeView, Page, RoundupView } from './views';

/** Public reading: no identity needed, nothing personal answered. */
export const reader = {
  home: answers<HomeView>().to(z.object({})),
  categories: answers<CategoryView[]>().to(z.object({})),
  feed: answers<Page<CardRow>>().to(z.object({ categoryId: categoryId.optional(), cursor })),
  card: answers<CardPage>().to(z.object({ id })),
  roundup: answers<RoundupView>().to(z.object({ id })),
  featured: answers<Page<FeaturedView>>().to(z.object({ categoryId: categoryId.optional(), cursor })),
};
