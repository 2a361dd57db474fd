import type { QuickReplyView } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** 常用语, all of them, by name. */
export const quickRepliesQuery = createQuery<null, QuickReplyView[]>(
  'desk-quick-replies',
  () => call('desk', 'quick_replies', {}),
  'memory',
);

/** Takes over what a change answered. */
export const takeQuickReplies = (rows: QuickReplyView[]): void => quickRepliesQuery.put(null, () => rows);
