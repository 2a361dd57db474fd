import type { HomeView } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** What the front page shows, in one call; an empty answer when nothing changed since the last. */
export const homeQuery = createQuery<null, HomeView>(
  'home',
  (_params, have) => call('reader', 'home', { have: have?.version }),
  'device',
);
