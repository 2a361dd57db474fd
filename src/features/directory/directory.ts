import type { DirectoryView } from '@core/contract';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';

/** Whom to call from a region; from anywhere in the province when null. */
export const directoryQuery = createQuery<string | null, DirectoryView>(
  'directory',
  (code) => call('reader', 'directory', code === null ? {} : { regionCode: code }),
  'device',
);
