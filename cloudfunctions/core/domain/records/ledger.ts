import type { LedgerFilters, LedgerSort } from '../../contract/constants';

/** The saved views of one member of staff. `_id` is the openid. */
export interface LedgerViewsRecord {
  _id: string;
  views: { id: string; name: string; filters: LedgerFilters; sort: LedgerSort }[];
}
