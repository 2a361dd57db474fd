import type { ContactGuideView } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** Whether contact details can be left now, and what staff call from. */
export const contactGuideQuery = createQuery<null, ContactGuideView>(
  'contact-guide',
  () => call('citizen', 'contact_guide', {}),
  'device',
);
