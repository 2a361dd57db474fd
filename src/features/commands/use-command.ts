import { useRef, useState } from 'react';
import { type CallError, toCallError } from '@/platform/call';

export interface Command<Args extends unknown[], Result> {
  busy: boolean;
  error?: CallError;
  /** Sends once, however often it is tapped; undefined while one is on its way and after a failure (see `error`). */
  send: (...args: Args) => Promise<Result | undefined>;
  forgive: () => void;
}

/** A change asked of the server, with its progress and its refusal. */
export function useCommand<Args extends unknown[], Result>(
  run: (...args: Args) => Promise<Result>,
): Command<Args, Result> {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CallError>();
  const running = useRef(false);

  const send = async (...args: Args) => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    setError(undefined);
    try {
      return await run(...args);
    } catch (thrown) {
      setError(toCallError(thrown));
      return undefined;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, error, send, forgive: () => setError(undefined) };
}
