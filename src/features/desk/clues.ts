import type { CluesView } from '@core/contract';
import type { ClueList } from '@core/contract/constants';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** Asks for a page of the clues (督查线索). */
export const readClues = (list: ClueList, cursor?: string): Promise<CluesView> =>
  call('desk', 'clues', { list, cursor });

export const cluesQuery = createQuery<ClueList, CluesView>('desk-clues', (list) => readClues(list), 'memory');
