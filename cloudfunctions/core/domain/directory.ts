import { GENERAL_HOTLINE, PROVINCE_CODE } from '../contract/constants';
import type { UnitRecord } from './records';

/**
 * The regions whose units answer for a place, nearest first: a county, its prefecture, the province.
 * @param code of the province, a prefecture or a county (GB/T 2260: the first four digits are the prefecture's)
 */
export const answeringRegions = (code: string): string[] => [
  ...new Set([code, `${code.slice(0, 4)}00`, PROVINCE_CODE]),
];

/** The number to call for a unit; one without its own is reached through the general hotline. */
export const hotlineOf = ({ hotline }: Pick<UnitRecord, 'hotline'>): string => hotline ?? GENERAL_HOTLINE;

/** A unit whose number is a hotline for the whole country: whoever answers must be told which place is meant. */
export const sharesHotline = (unit: Pick<UnitRecord, 'level' | 'hotline'>, national: ReadonlySet<string>): boolean =>
  unit.level !== 'national' && (hotlineOf(unit) === GENERAL_HOTLINE || national.has(hotlineOf(unit)));
