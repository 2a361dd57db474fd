import type { UnitRecord } from '../domain/records';
import { units } from './collections';

/** Far above what one region has: a province has some forty departments. */
const OF_ONE_REGION = 100;

export const findUnit = (id: string): Promise<UnitRecord | null> => units.byId(id);

export const listUnitsById = (ids: readonly string[]): Promise<UnitRecord[]> => units.byIds(ids);

/** The units of exactly this region, in the directory's order. */
export const listUnitsOf = async (regionCode: string): Promise<UnitRecord[]> =>
  (await units.page({ where: { regionCode }, orderBy: 'order', direction: 'asc', limit: OF_ONE_REGION })).rows;
