import type { LedgerFilters, LedgerSort, Source } from '../constants';

/** 常用筛选: filters a member of staff keeps under a name. */
export interface SavedView {
  id: string;
  name: string;
  filters: LedgerFilters;
  sort: LedgerSort;
}

/** What one of several changes at once would come to. */
export interface BulkPreview {
  id: string;
  no: string;
  /** The version it is made against. */
  version: number;
  /** Who has it now. */
  holderName: string;
  /** Why it would be refused; absent when it would be made. */
  refusal?: string;
}

/** What a transfer would do to one question. */
export interface TransferPreview extends BulkPreview {
  /** The deadline it would have. */
  dueAt: number;
  /** The new holder has nobody in the app: 线下转办. */
  offline: boolean;
}

/** 代录留言, to staff alone. */
export interface EnteredView {
  source: Source;
  nickname?: string;
  /** 已在原渠道回复 */
  repliedAt?: number;
}
