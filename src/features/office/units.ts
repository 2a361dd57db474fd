import type { Page, UnitRow } from '@core/contract';
import type { UnitLevel } from '@core/contract/constants';
import { createQuery } from '@/features/query/create-query';
import { joinPages } from '@/features/query/use-pages';
import { call } from '@/platform/call';

/** Which units of the matrix; all of them when nothing is said. */
export interface UnitFilter {
  words?: string;
  level?: UnitLevel;
  regionCode?: string;
  offline?: boolean;
}

export const readUnits = (filter: UnitFilter, cursor?: string): Promise<Page<UnitRow>> =>
  call('admin', 'units', { ...filter, cursor });

export const unitsQuery = createQuery<UnitFilter, Page<UnitRow>>(
  'office-units',
  (filter) => readUnits(filter),
  'memory',
);

export const addUnits = (filter: UnitFilter, next: Page<UnitRow>): void =>
  unitsQuery.put(filter, (before) => joinPages(before, next));
