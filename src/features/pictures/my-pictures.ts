import type { PictureView } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** The pictures of one of this person's questions; their addresses hold for ten minutes, so nothing is kept longer. */
export const myPicturesQuery = createQuery<string, PictureView[]>(
  'my-pictures',
  (id) => call('citizen', 'pictures', { id }),
  'memory',
);
