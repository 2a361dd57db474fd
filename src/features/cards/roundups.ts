import type { Page, RoundupListRow } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** One page of all roundups, newest first. */
export const readRoundups = (cursor?: string): Promise<Page<RoundupListRow>> => call('reader', 'roundups', { cursor });

export const roundupsQuery = createQuery<null, Page<RoundupListRow>>('roundups', () => readRoundups(), 'device');
