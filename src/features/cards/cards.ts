import type { CardPage, CardRow, Page, RoundupView, WithdrawnCard } from '@core/contract';
import { learnAsking } from '@/features/asking/asking';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** One page of the cards of a category, or of all; newest first. */
export const readCards = (categoryId: string | undefined, cursor?: string): Promise<Page<CardRow>> =>
  call('reader', 'feed', { categoryId, cursor });

/** The cards of a category, or of all. */
export const cardsQuery = createQuery<string | undefined, Page<CardRow>>(
  'cards',
  (categoryId) => readCards(categoryId),
  'device',
);

/** One card in full, by its id, or that it was taken down. */
export const cardQuery = createQuery<string, CardPage | WithdrawnCard>(
  'card',
  async (id, have) => {
    const answer = await call('reader', 'card', { id, have: have && 'version' in have ? have.version : undefined });
    if ('asking' in answer) learnAsking(answer.asking);
    return answer;
  },
  'device',
);

export const isWithdrawn = (card: CardPage | WithdrawnCard): card is WithdrawnCard => 'withdrawn' in card;

/** The card that can be shown, of an answer about one. */
export const cardIn = (answer: CardPage | WithdrawnCard | undefined): CardPage | undefined =>
  answer && !isWithdrawn(answer) ? answer : undefined;

/** A roundup with its cards, by its id. */
export const roundupQuery = createQuery<string, RoundupView>(
  'roundup',
  (id) => call('reader', 'roundup', { id }),
  'device',
);
