import type { CardCodeView } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** The mini-program code of a card; asked for only when a poster is drawn. */
export const cardCodeQuery = createQuery<string, CardCodeView>(
  'card-code',
  (id) => call('reader', 'card_code', { id }),
  'memory',
);
