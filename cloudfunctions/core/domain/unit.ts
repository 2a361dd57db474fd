/** Rules about the contact matrix. Each answers a sentence for the admin, or null. */
import { PREFECTURES, PROVINCE_CODE } from '../contract/constants';
import type { UnitRecord } from './records';

/** Why a unit of this level cannot stand in this region. */
export function whyNotThere({ level, regionCode }: Pick<UnitRecord, 'level' | 'regionCode'>): string | null {
  const isPrefecture = PREFECTURES.some(({ code }) => code === regionCode);
  if (level === 'province' || level === 'national') {
    return regionCode === PROVINCE_CODE ? null : '省级部门和全国热线的地区要选“贵州省”。';
  }
  if (level === 'prefecture') return isPrefecture ? null : '市州部门的地区要选一个市州。';
  return isPrefecture || regionCode === PROVINCE_CODE ? '区县部门的地区要选到区县。' : null;
}

/** Why a unit cannot be merged into another. */
export function whyNotMerged(unit: UnitRecord, into: UnitRecord | null): string | null {
  if (!into || into.retiredInto !== undefined) return '接手的部门没有找到，或者已经撤并，请重新选择。';
  if (into._id === unit._id) return '不能并入自己，请选另一个部门。';
  return into.level === 'national' ? '全国热线不办理留言，请选另一个部门。' : null;
}
