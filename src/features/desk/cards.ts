import type { CardPage, CardRow, Page, WithdrawnCard } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** One page of the cards of a category, or of all. */
export const readCards = (categoryId: string | undefined, cursor?: string): Promise<Page<CardRow>> =>
  call('reader', 'feed', { categoryId, cursor });

/** The cards a reply may cite, newest first. */
export const cardsQuery = createQuery<string | undefined, Page<CardRow>>(
  'desk-cards',
  (categoryId) => readCards(categoryId),
  'memory',
);

/** One card in full, by its id. */
export const citedCardQuery = createQuery<string, CardPage | WithdrawnCard>(
  'desk-card',
  (id) => call('reader', 'card', { id }),
  'memory',
);
