import type { StaffPictureView } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** The pictures of a question as this member of staff may see them. */
export const staffPicturesQuery = createQuery<string, StaffPictureView[]>(
  'desk-pictures',
  (id) => call('desk', 'pictures', { id }),
  'memory',
);
