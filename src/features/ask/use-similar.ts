import type { SearchRow } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import { useEffect, useState } from 'react';
import { call } from '@/platform/call';

/** Long enough a pause to be a thought, short enough to still help. */
const PAUSE_MS = 700;
/** Fewer characters find anything. */
const ENOUGH = 6;
export const SHOWN = 3;

export type Similar = Pick<SearchRow, 'id' | 'title'> & { kind: 'card' | 'featured' };

export const isAnswer = (row: SearchRow): row is SearchRow & Similar => row.kind !== 'unit' && !row.expired;

/** What of a text is searched for. */
export const beginningOf = (text: string): string => Array.from(text.trim()).slice(0, LIMITS.searchText).join('');

/** Cards and featured answers that may answer what is being written, once the writer pauses. Without network there are none. */
export function useSimilar(text: string): Similar[] {
  const [similar, setSimilar] = useState<Similar[]>([]);
  const query = beginningOf(text);
  useEffect(() => {
    if (Array.from(query).length < ENOUGH) {
      setSimilar([]);
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      call('reader', 'search', { query }).then(
        ({ rows }) => current && setSimilar(rows.filter(isAnswer).slice(0, SHOWN)),
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query]);
  return similar;
}
