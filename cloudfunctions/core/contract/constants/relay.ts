/** 代录部门答复: how a unit outside the app gave its answer. */
export const RELAY_WAYS = ['phone', 'written', 'in_person', 'other'] as const;
export type RelayWay = (typeof RELAY_WAYS)[number];
export const RELAY_WAY_LABELS: Record<RelayWay, string> = {
  phone: '电话',
  written: '书面',
  in_person: '当面',
  other: '其他方式',
};
