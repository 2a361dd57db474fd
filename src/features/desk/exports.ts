import type { ExportView } from '@core/contract';
import { EXPORT } from '@core/contract/constants';
import { useEffect, useState } from 'react';
import { createQuery } from '@/features/query/create-query';
import { call, type CallError, toCallError } from '@/platform/call';
import { openSpreadsheet } from '@/platform/spreadsheet/spreadsheet';
import type { OpenResult } from '@/platform/spreadsheet/types';
import type { LedgerList } from './ledger';

/** 我的导出 */
export const exportsQuery = createQuery<null, ExportView[]>(
  'desk-exports',
  () => call('desk', 'exports', {}),
  'memory',
);

/** Fetches a file and shows it. */
export async function openExport(id: string): Promise<OpenResult> {
  return openSpreadsheet(await call('desk', 'open_export', { id }));
}

export interface Counted {
  count: number;
  /** `whole`: that is all. `over`: more than a file holds. `more`: counted no further. */
  state: 'counting' | 'whole' | 'over' | 'more';
  error?: CallError;
}

/** One look counts along so many; a filter that finds little among much is not counted to its end. */
const LOOKS = 60;

/** Counts what a list finds, look by look, for as long as the screen is there. */
export function useExportCount({ filters, sort }: LedgerList): Counted {
  const [counted, setCounted] = useState<Counted>({ count: 0, state: 'counting' });
  const key = JSON.stringify([filters, sort]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same filters in another object are the same list
  useEffect(() => {
    let left = false;
    const show = (next: Counted) => {
      if (!left) setCounted(next);
    };
    const count = async () => {
      let found = 0;
      let cursor: string | undefined;
      for (let look = 0; look < LOOKS && !left; look += 1) {
        const next = await call('desk', 'preview_export', { filters, sort, cursor });
        found += next.count;
        cursor = next.cursor;
        if (found > EXPORT.rows) return show({ count: found, state: 'over' });
        if (cursor === undefined) return show({ count: found, state: 'whole' });
        show({ count: found, state: 'counting' });
      }
      show({ count: found, state: 'more' });
    };
    void count().catch((thrown) => show({ count: 0, state: 'more', error: toCallError(thrown) }));
    return () => {
      left = true;
    };
  }, [key]);
  return counted;
}
