import type { UnitChoice } from '../contract';
import type { UnitRecord } from '../domain/records';

/** A unit a question can be given to. */
export const presentUnitChoice = ({
  unit,
  fits,
  online,
}: {
  unit: UnitRecord;
  fits: boolean;
  online: boolean;
}): UnitChoice => ({ id: unit._id, name: unit.name, level: unit.level, regionCode: unit.regionCode, fits, online });
