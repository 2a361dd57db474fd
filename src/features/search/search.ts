import type { HotSearchesView, SearchView } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

export interface Search {
  words: string;
  categoryId?: string;
}

/** Cards, featured answers and units for what was typed, in one category or in all. */
export const search = ({ words, categoryId }: Search): Promise<SearchView> =>
  call('reader', 'search', { query: words, categoryId });

/** 大家在搜: what editors chose. */
export const hotSearchesQuery = createQuery<null, HotSearchesView>(
  'hot-searches',
  () => call('reader', 'hot_searches', {}),
  'device',
);

/** Tells the editors that nothing was found; whether it reaches them is of no matter to who searches. */
export const reportMiss = (words: string): void => {
  call('reader', 'search_missed', { query: words }).catch(() => undefined);
};
