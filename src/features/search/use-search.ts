import type { SearchView } from '@core/contract';
import { useEffect, useRef, useState } from 'react';
import type { Loaded } from '@/features/query/use-query';
import { type CallError, toCallError } from '@/platform/call';
import { reportMiss, type Search, search } from './search';

/** After the last key, in milliseconds: one call a word rather than one a letter. */
const PAUSE = 250;
/** Nothing found and nothing typed for so long: it was meant. */
const MEANT = 2_000;

export interface Found {
  /** What these rows answer. */
  asked: Search;
  rows: SearchView['rows'];
}

interface State {
  found?: Found;
  at?: number;
  loading: boolean;
  error?: CallError;
}

/**
 * Searches while typing. What was found before stays until the next answer, so that nothing flickers; of answers that
 * overtake one another only that to the latest question counts. `data` is absent while nothing is typed.
 */
export function useSearch({ words, categoryId }: Search): Loaded<Found> {
  const [state, setState] = useState<State>({ loading: false });
  const latest = useRef(0);
  const trimmed = words.trim();

  const run = async (asked: Search) => {
    latest.current += 1;
    const turn = latest.current;
    setState((before) => ({ ...before, loading: true }));
    try {
      const { rows } = await search(asked);
      if (turn === latest.current) setState({ found: { asked, rows }, at: Date.now(), loading: false });
    } catch (thrown) {
      if (turn === latest.current) setState((before) => ({ ...before, loading: false, error: toCallError(thrown) }));
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `run` is the same in effect at every turn
  useEffect(() => {
    if (trimmed === '') {
      latest.current += 1;
      setState({ loading: false });
      return;
    }
    const timer = setTimeout(() => void run({ words: trimmed, categoryId }), PAUSE);
    return () => clearTimeout(timer);
  }, [trimmed, categoryId]);

  const missed = state.found?.rows.length === 0 && state.found.asked.categoryId === undefined && !state.error;
  const missedWords = missed ? state.found?.asked.words : undefined;
  useEffect(() => {
    if (missedWords === undefined || missedWords !== trimmed) return;
    const timer = setTimeout(() => reportMiss(missedWords), MEANT);
    return () => clearTimeout(timer);
  }, [missedWords, trimmed]);

  return {
    data: state.found,
    at: state.at,
    loading: state.loading,
    error: state.error,
    reload: () => run({ words: trimmed, categoryId }),
  };
}
