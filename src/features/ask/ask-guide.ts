import type { AskGuideView } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** What the office sets for the form. */
export const askGuideQuery = createQuery<null, AskGuideView>(
  'ask-guide',
  () => call('reader', 'ask_guide', {}),
  'device',
);
