import { useEffect } from 'react';
import type { Query } from './create-query';
import type { Loaded } from './use-query';

/**
 * An answer for something that opens on a screen already showing and so misses the moment the screen shows: asked for
 * when it opens and whenever `params` change, unless it is at hand.
 */
export function useOpenedQuery<Params, Data>(query: Query<Params, Data>, params: Params): Loaded<Data> {
  const answer = query.useAnswer(params);
  const reload = () => query.load(params);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the query is a store and never changes; params are plain values
  useEffect(() => {
    if (query.peek(params).data === undefined) void query.load(params);
  }, [params]);
  return { ...answer, reload };
}
