import type { Page } from '@core/contract';
import { useReachBottom } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { type CallError, toCallError } from '@/platform/call';

export interface Pages {
  state: 'more' | 'loading' | 'failed' | 'end';
  error?: CallError;
  more: () => Promise<void>;
}

/**
 * Further pages of a list, fetched when the reader reaches the bottom.
 * `append` puts the fetched page behind the rows at hand.
 */
export function usePages<Row>(
  page: Page<Row> | undefined,
  fetchPage: (cursor: string) => Promise<Page<Row>>,
  append: (next: Page<Row>) => void,
): Pages {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CallError>();
  const running = useRef(false);
  const cursor = page?.cursor;

  const more = async () => {
    if (cursor === undefined || running.current) return;
    running.current = true;
    setBusy(true);
    setError(undefined);
    try {
      append(await fetchPage(cursor));
    } catch (thrown) {
      setError(toCallError(thrown));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  useReachBottom(() => {
    if (!error) void more();
  });

  if (busy) return { state: 'loading', more };
  if (error) return { state: 'failed', error, more };
  return { state: cursor === undefined ? 'end' : 'more', more };
}

/** The rows at hand with a further page behind them. */
export const joinPages = <Row>(before: Page<Row> | undefined, next: Page<Row>): Page<Row> => ({
  ...next,
  rows: [...(before?.rows ?? []), ...next.rows],
});
