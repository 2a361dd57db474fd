import type { KeepInAddress } from './types';

/** Replaces the query behind the # without opening the page anew. */
export const keepInAddress: KeepInAddress = (params) => {
  const [path = ''] = location.hash.split('?');
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) query.set(name, value);
  }
  const search = query.toString();
  history.replaceState(history.state, '', search ? `${path}?${search}` : path);
};
