import type { Unchanged } from '@core/contract';
import { create } from 'zustand';
import { type CallError, saysGone, toCallError } from '@/platform/call';
import { deviceAnswers, type KeptAnswer } from './device-answers';

/** What a screen knows about one answer of the server. `data` stays when a later attempt fails, unless it is gone. */
export interface Answer<Data> {
  data?: Data;
  /** When `data` was answered, epoch milliseconds. */
  at?: number;
  loading: boolean;
  /** Why the last attempt failed; absent after a success. */
  error?: CallError;
}

export interface Query<Params, Data> {
  /** Subscribes to the answer for these params. */
  useAnswer: (params: Params) => Answer<Data>;
  /** Asks the server (once at a time for the same params) and keeps what it answers. Never rejects. */
  load: (params: Params) => Promise<void>;
  /** The answer as it stands. */
  peek: (params: Params) => Answer<Data>;
  /** Changes the data at hand, for as long as the program runs: an answer that came with a command, a further page. */
  put: (params: Params, change: (data: Data | undefined) => Data) => void;
  /** Every answer goes, from the running program and from the device: it was this person's. */
  forget: () => void;
}

const WAITING: Answer<never> = { loading: true };

const isUnchanged = (answer: object): answer is Unchanged => 'unchanged' in answer;

/**
 * One question to the server as a store, keyed by its params. `keep: 'device'` also keeps the last answer on the device:
 * it shows at once, before the next answer, and stays, marked, when the network is gone; staff's data is kept in memory
 * only. `fetch` gets the answer at hand, so that it can send its version and be told that it is unchanged.
 */
export function createQuery<Params, Data extends object>(
  name: string,
  fetch: (params: Params, have: Data | undefined) => Promise<Data | Unchanged>,
  keep: 'device' | 'memory',
): Query<Params, Data> {
  const device = keep === 'device' ? deviceAnswers<Data>(name) : undefined;
  const useStore = create<{ answers: Record<string, Answer<Data>> }>(() => ({ answers: {} }));
  const running = new Map<string, Promise<void>>();
  const keyOf = (params: Params) => JSON.stringify(params ?? null);
  /** As the server gave it: versions and pages added here do not count for the next question. */
  const answered = new Map<string, KeptAnswer<Data>>();
  const peek = (key: string): Answer<Data> => useStore.getState().answers[key] ?? WAITING;
  const set = (key: string, answer: Answer<Data>) =>
    useStore.setState(({ answers }) => ({ answers: { ...answers, [key]: answer } }));

  const attempt = async (params: Params, key: string) => {
    const kept = answered.get(key) ?? device?.read(key);
    set(key, { ...(peek(key).data === undefined ? kept : peek(key)), loading: true });
    try {
      const answer = await fetch(params, kept?.data);
      const at = Date.now();
      if (isUnchanged(answer)) {
        if (kept) answered.set(key, kept);
        return set(key, { ...peek(key), at, loading: false, error: undefined });
      }
      answered.set(key, { data: answer, at });
      device?.keep(key, { data: answer, at });
      set(key, { data: answer, at, loading: false });
    } catch (thrown) {
      const error = toCallError(thrown);
      if (!saysGone(error)) return set(key, { ...peek(key), loading: false, error });
      // What was taken away must not come back without network.
      answered.delete(key);
      device?.drop(key);
      set(key, { loading: false, error });
    }
  };

  return {
    useAnswer: (params) => useStore(({ answers }) => answers[keyOf(params)] ?? WAITING),
    peek: (params) => peek(keyOf(params)),
    load: (params) => {
      const key = keyOf(params);
      const already = running.get(key);
      if (already) return already;
      const attempted = attempt(params, key).finally(() => running.delete(key));
      running.set(key, attempted);
      return attempted;
    },
    put: (params, change) => {
      const key = keyOf(params);
      set(key, { data: change(peek(key).data), at: Date.now(), loading: false });
    },
    forget: () => {
      device?.clear();
      answered.clear();
      useStore.setState({ answers: {} });
    },
  };
}
