import type { LedgerFilters, LedgerSort, Source } from '../constants';

/** 常用筛选: filters a member of staff keeps under a name. */
export interface SavedView {
  id: string;
  name: string;
  filters: LedgerFilters;
  sort: LedgerSort;
}

/** 代录留言, to staff alone. */
export interface EnteredView {
  source: Source;
  nickname?: string;
  /** 已在原渠道回复 */
  repliedAt?: number;
}
