import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { type CallError, toCallError } from '@/platform/call';

/** What a screen knows about one answer of the server. `data` stays when a later attempt fails. */
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
  /** Changes the data at hand: an answer that came with a command, a further page. */
  put: (params: Params, change: (data: Data | undefined) => Data) => void;
}

const WAITING: Answer<never> = { loading: true };

/**
 * One question to the server as a store, keyed by its params. `keep: 'device'` also keeps the last answer on the device,
 * to be shown, marked, when the network is gone; staff's data is kept in memory only.
 */
export function createQuery<Params, Data>(
  name: string,
  fetch: (params: Params) => Promise<Data>,
  keep: 'device' | 'memory',
): Query<Params, Data> {
  type Stored = Pick<Answer<Data>, 'data' | 'at'>;
  const useStore = create<{ answers: Record<string, Answer<Data>> }>(() => ({ answers: {} }));
  const running = new Map<string, Promise<void>>();
  const keyOf = (params: Params) => JSON.stringify(params ?? null);
  const deviceKey = (key: string) => `answer:${name}:${key}`;
  const peek = (key: string): Answer<Data> => useStore.getState().answers[key] ?? WAITING;
  const set = (key: string, answer: Answer<Data>) =>
    useStore.setState(({ answers }) => ({ answers: { ...answers, [key]: answer } }));
  const remember = (key: string, data: Data) => {
    const at = Date.now();
    set(key, { data, at, loading: false });
    if (keep === 'device') Taro.setStorage({ key: deviceKey(key), data: { data, at } satisfies Stored });
  };

  const attempt = async (params: Params, key: string) => {
    set(key, { ...peek(key), loading: true });
    try {
      remember(key, await fetch(params));
    } catch (thrown) {
      const kept: Stored =
        peek(key).data === undefined && keep === 'device' ? Taro.getStorageSync(deviceKey(key)) || {} : peek(key);
      set(key, { ...kept, loading: false, error: toCallError(thrown) });
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
    put: (params, change) => remember(keyOf(params), change(peek(keyOf(params)).data)),
  };
}
