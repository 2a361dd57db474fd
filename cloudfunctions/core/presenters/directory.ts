import type { DirectoryUnit, DirectoryView } from '../contract';
import { UNIT_LEVELS } from '../contract/constants';
import { hotlineOf, sharesHotline } from '../domain/directory';
import type { CategoryRecord, UnitRecord } from '../domain/records';

interface Directory {
  regionCode: string;
  units: UnitRecord[];
  categories: CategoryRecord[];
}

/** The directory of a region by level, in the order to try them; of each unit what a caller needs to know. */
export function presentDirectory({ regionCode, units, categories }: Directory): DirectoryView {
  const national = new Set(units.filter(({ level }) => level === 'national').map(hotlineOf));
  const groups = UNIT_LEVELS.flatMap((level) => {
    const ofLevel = units.filter((unit) => unit.level === level);
    const [first] = ofLevel;
    if (!first) return [];
    const presented = ofLevel.map((unit) => presentUnit(unit, categories, sharesHotline(unit, national)));
    return [{ level, regionCode: first.regionCode, units: presented }];
  });
  return { regionCode, groups };
}

function presentUnit(unit: UnitRecord, categories: readonly CategoryRecord[], shared: boolean): DirectoryUnit {
  const names = categories.filter(({ _id }) => unit.categoryIds.includes(_id)).map(({ name }) => name);
  const everything = names.length === categories.length;
  return {
    id: unit._id,
    name: unit.name,
    hotline: hotlineOf(unit),
    about: unit.about ?? (everything ? '各类事项' : names.join('、')),
    subjects: everything ? [] : names,
    shared,
  };
}
