import type { ExportState, LedgerFilters, LedgerSort } from '../../contract/constants';
import type { HolderKey } from './question';

/**
 * 导出: a file of the ledger that the `jobs` timer writes in steps, each of which may be repeated. What a step found lies in
 * the storage as a piece; the last one makes the file of them.
 */
export interface ExportRecord {
  _id: string;
  /** Whose it is. */
  staffId: string;
  filters: LedgerFilters;
  sort: LedgerSort;
  /** Whose questions they saw when they asked; a file is never made or opened for anybody who sees others. */
  scope: 'all' | readonly HolderKey[];
  state: ExportState;
  at: number;
  expected?: number;
  /** Where the next step goes on; null once everything was read. */
  cursor?: string | null;
  /** Pieces in the storage, and the rows they hold. */
  pieces: number;
  rows: number;
  /** When the oldest and the newest of these questions were received. */
  received?: { from: number; to: number };
  bytes?: number;
  /** When the file goes. */
  expiresAt?: number;
  /** When files of it are looked after next: too long in the making, expired, or to be gone for certain. */
  sweepAt: number;
  /** Its files are gone; the record follows. */
  sweptAt?: number;
}
