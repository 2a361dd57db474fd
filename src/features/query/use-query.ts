import { useDidShow } from '@tarojs/taro';
import type { Answer, Query } from './create-query';

/** An answer older than this, in milliseconds, is asked for again when its screen comes up. */
const FRESH = 30_000;

export interface Loaded<Data> extends Answer<Data> {
  reload: () => Promise<void>;
}

/** A screen's answer: asked for when the screen shows, again when it shows later and the answer is no longer fresh. */
export function useQuery<Params, Data>(query: Query<Params, Data>, params: Params, fresh = FRESH): Loaded<Data> {
  const answer = query.useAnswer(params);
  const reload = () => query.load(params);
  useDidShow(() => {
    const { at, error } = query.peek(params);
    if (error || at === undefined || Date.now() - at > fresh) void reload();
  });
  return { ...answer, reload };
}
