import { useEffect } from 'react';
import { homeQuery } from '@/features/home/home';
import { useAskingState } from './asking';

/**
 * Whether anything on screen may lead to asking or to what others asked. Without the server's word it is no: what must
 * not be there is not shown for a moment either. A device that never heard of it asks with the front page's own call.
 */
export function useAsking(): boolean {
  const on = useAskingState((state) => state.on);
  useEffect(() => {
    // The word may have come between drawing and now: an effect runs late on a slow phone.
    if (useAskingState.getState().on === undefined) void homeQuery.load(null);
  }, []);
  return on === true;
}
