import type { CategoryRow } from '@core/contract';

/** The category an address names, or what it was merged into since. */
export const categoryNamed = (categories: readonly CategoryRow[] = [], id?: string): CategoryRow | undefined =>
  categories.find((category) => category.id === id || (id !== undefined && category.was?.includes(id)));
