import { PROVINCE_CODE } from '../contract/constants';
import { answeringRegions } from '../domain/directory';
import type { CategoryRecord, UnitRecord } from '../domain/records';
import { listCategories } from '../store/categories';
import { countedAt, remembered } from '../store/reading';
import { listUnitsOf } from '../store/units';

export interface Directory {
  regionCode: string;
  units: UnitRecord[];
  categories: CategoryRecord[];
}

/**
 * Whom to call from a region: the units of it and of what it lies in, nearest first. The province when none is given. At
 * most ten minutes old.
 */
export function readDirectory(
  { regionCode = PROVINCE_CODE }: { regionCode?: string },
  now: number,
): Promise<Directory> {
  return remembered(`${countedAt(now)}|directory|${regionCode}`, () => load(regionCode));
}

async function load(regionCode: string): Promise<Directory> {
  const [categories, ...units] = await Promise.all([
    listCategories(),
    ...answeringRegions(regionCode).map((code) => listUnitsOf(code)),
  ]);
  return { regionCode, units: units.flat(), categories };
}
