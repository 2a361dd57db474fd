import type { UnitChoice } from '../contract';
import type { UnitRecord } from '../domain/records';

/** A unit a question can be given to. */
export const presentUnitChoice = ({
  unit,
  ...rest
}: {
  unit: UnitRecord;
  fits: boolean;
  online: boolean;
  answeredSimilar: number;
}): UnitChoice => ({ id: unit._id, name: unit.name, level: unit.level, regionCode: unit.regionCode, ...rest });
