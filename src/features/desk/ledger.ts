import type { LedgerView, SavedView, StaffRow } from '@core/contract';
import type { LedgerFilters, LedgerSort } from '@core/contract/constants';
import { create } from 'zustand';
import { createQuery } from '@/features/query/create-query';
import { call } from '@/platform/call';
import { rowOf } from './inbox';
import { staffQuestionQuery } from './staff-question';

/** One list of the ledger: what it is narrowed to and its order. */
export interface LedgerList {
  filters: LedgerFilters;
  sort: LedgerSort;
}

/** 常用筛选 of this person; undefined until the server was asked. */
export const useSavedViews = create<{ views?: SavedView[] }>(() => ({}));

/** Asks for a page of a list; the saved views that come with a first page go to the screen. */
export const readLedger = async (list: LedgerList, cursor?: string): Promise<LedgerView> => {
  const view = await call('desk', 'ledger', { ...list, cursor });
  if (view.savedViews) useSavedViews.setState({ views: view.savedViews });
  return view;
};

export const ledgerQuery = createQuery<LedgerList, LedgerView>('desk-ledger', (list) => readLedger(list), 'memory');

/** The row as it stands since the question was opened from it. */
export const asSeen = (row: StaffRow): StaffRow => {
  const seen = staffQuestionQuery.peek(row.id).data;
  return seen && seen.version > row.version ? rowOf(seen) : row;
};

/** What a list is narrowed to, without the filters that are not set: two ways to the same list are one answer. */
export const tidy = (filters: LedgerFilters): LedgerFilters =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined && value !== ''));
