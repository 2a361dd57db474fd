import type { HomeView } from '@core/contract';
import { learnAsking } from '@/features/asking/asking';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** What the front page shows, in one call; an empty answer when nothing changed since the last. */
export const homeQuery = createQuery<null, HomeView>(
  'home',
  async (_params, have) => {
    const answer = await call('reader', 'home', { have: have?.version });
    const asking = 'unchanged' in answer ? have?.asking : answer.asking;
    // What this device kept before it knew of the switch was kept while people could ask.
    learnAsking(asking ?? true);
    return answer;
  },
  'device',
);
