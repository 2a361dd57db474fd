import type { QuestionKind, QuestionState, Rating } from './question';

/** 台账: the order of its rows. */
export const LEDGER_SORTS = ['newest', 'deadline'] as const;
export type LedgerSort = (typeof LEDGER_SORTS)[number];
export const LEDGER_SORT_LABELS: Record<LedgerSort, string> = {
  newest: '新的在前',
  deadline: '快到期的在前',
};

/** How questions that still owe an answer stand against their deadline. */
export const LEDGER_DUES = ['overdue', 'soon'] as const;
export type LedgerDue = (typeof LEDGER_DUES)[number];
export const LEDGER_DUE_LABELS: Record<LedgerDue, string> = {
  overdue: '已超期',
  soon: '即将到期',
};

/** 紧急 as staff set it: all of it, or what nobody contacted its asker about yet. */
export const LEDGER_URGENCIES = ['urgent', 'not_contacted'] as const;
export type LedgerUrgency = (typeof LEDGER_URGENCIES)[number];
export const LEDGER_URGENCY_LABELS: Record<LedgerUrgency, string> = {
  urgent: '紧急',
  not_contacted: '紧急，还没联系',
};

/** 代录留言: where a question reached the office that its asker did not write here. */
export const SOURCES = ['account_comment', 'phone', 'hotline_12345', 'visit', 'letter', 'other'] as const;
export type Source = (typeof SOURCES)[number];
export const SOURCE_LABELS: Record<Source, string> = {
  account_comment: '公众号评论',
  phone: '电话',
  hotline_12345: '12345',
  visit: '来访',
  letter: '来信',
  other: '其他渠道',
};

/** What the ledger is narrowed to; days are `YYYY-MM-DD` in Beijing time. */
export interface LedgerFilters {
  state?: QuestionState;
  kind?: QuestionKind;
  categoryId?: string;
  /** A prefecture finds its counties. */
  regionCode?: string;
  /** Who has it: `desk`, `inspection` or `unit:<id>`. */
  holder?: string;
  /** Of those whose clock runs: overdue, due soon, or due until the end of a day. */
  due?: LedgerDue | (string & {});
  urgency?: LedgerUrgency;
  receivedFrom?: string;
  receivedTo?: string;
  rating?: Rating;
  words?: string;
}
