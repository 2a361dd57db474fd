/** Whose a unit of the directory is, as a citizen would try them: nearby, then the hotlines that answer anywhere. */
export const UNIT_LEVELS = ['county', 'prefecture', 'national', 'province'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** Answers for whatever has no number of its own (贵州省人民政府令第214号: one line for all matters). */
export const GENERAL_HOTLINE = '12345';

/** The same, as the contact matrix lists them. */
export const DIRECTORY_LEVELS = ['province', 'prefecture', 'county', 'national'] as const satisfies UnitLevel[];
export const UNIT_LEVEL_LABELS: Record<UnitLevel, string> = {
  province: '省级',
  prefecture: '市州',
  county: '区县',
  national: '全国热线',
};
