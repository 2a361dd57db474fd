import type { ExportState, LedgerFilters, LedgerSort } from '../constants';

/** How many questions a filter finds, as far as one call looks. */
export interface ExportPreview {
  count: number;
  /** Where to go on counting; absent at the end. */
  cursor?: string;
}

/** 我的导出: one file of the ledger, to whoever asked for it. */
export interface ExportView {
  id: string;
  state: ExportState;
  filters: LedgerFilters;
  sort: LedgerSort;
  askedAt: number;
  /** Written so far, or in the file. */
  rows: number;
  /** What the preview counted. */
  expected?: number;
  /** Only while it can be opened. */
  expiresAt?: number;
  bytes?: number;
  /** Why there is no file, and what to do. */
  problem?: string;
}

/** A file to be fetched. */
export interface ExportFile {
  /** Holds for ten minutes. */
  url: string;
  /** With its ending. */
  name: string;
}
