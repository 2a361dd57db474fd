import type { HomeView } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** What the front page shows, in one call. */
export const homeQuery = createQuery<null, HomeView>('home', () => call('reader', 'home', {}), 'device');
