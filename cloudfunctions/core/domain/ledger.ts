/** The ledger 台账: which index a list walks, and what of it is shown. */
import { type LedgerFilters, type LedgerSort, PREFECTURES } from '../contract/constants';
import type { HolderKey, QuestionRecord } from './records';
import { termsOfWords, typedNumber } from './ledger-terms';
import { isOriginalOpen } from './report';
import { isContactOwed } from './urgent';
import { dueState, endOfDay, startOfDay } from './working-time';

type Filter = 'number' | 'words' | 'state' | 'holder' | 'region' | 'category';

/**
 * Of each order the first line whose filters are all given: that index is walked in the order of the list, and all else is
 * checked on what it gives. By deadline stand those that owe an answer, so what is open bounds the walk.
 */
export const LEDGER_INDEXES: Record<LedgerSort, readonly { given: readonly Filter[]; index: string }[]> = {
  newest: [
    { given: ['number'], index: 'no' },
    { given: ['words'], index: 'terms_received' },
    { given: ['state', 'holder'], index: 'state_holder_received' },
    { given: ['holder'], index: 'holder_received' },
    { given: ['region'], index: 'region_received' },
    { given: ['category'], index: 'category_received' },
    { given: ['state'], index: 'state_received' },
    { given: [], index: 'received' },
  ],
  deadline: [
    { given: ['number'], index: 'no' },
    { given: ['holder'], index: 'clock_holder_due' },
    { given: [], index: 'clock_due' },
  ],
};

/** What a list asks for: the filters, and whose questions the person may see. */
export interface LedgerQuery {
  filters: LedgerFilters;
  sort: LedgerSort;
  /** Everybody's, or only those of these holders. */
  scope: 'all' | readonly HolderKey[];
  /** The words of a report are theirs to read, whoever has it. */
  readsOriginals: boolean;
}

/** A stretch of one index: what stands at its head (one of several, of a list), and bounds on the key it is ordered by. */
export interface LedgerWalk {
  index: string;
  head: Record<string, string | readonly string[]>;
  orderBy: 'receivedAt' | 'dueAt';
  direction: 'asc' | 'desc';
  from?: number;
  upTo?: number;
}

/** How the list is read; null when there can be nothing in it. */
export function ledgerWalk(query: LedgerQuery, now: number): LedgerWalk | null {
  const { filters, sort } = query;
  const holders = holdersOf(query);
  const number = typedNumber(filters.words ?? '');
  const [longest] = termsOfWords(filters.words ?? '').sort((a, b) => b.length - a.length);
  if (holders?.length === 0 || (filters.words !== undefined && number === null && longest === undefined)) return null;
  const heads: Record<Filter, LedgerWalk['head'] | undefined> = {
    number: number === null ? undefined : { no: number },
    words: headOf('terms', longest),
    state: headOf('state', filters.state),
    holder: headOf('holderKey', holders),
    region: headOf('regionCode', filters.regionCode && regionsIn(filters.regionCode)),
    category: headOf('categoryId', filters.categoryId),
  };
  const line = LEDGER_INDEXES[sort].find(({ given }) => given.every((filter) => heads[filter]));
  if (!line) return null;
  const head: LedgerWalk['head'] = Object.assign({}, ...line.given.map((filter) => heads[filter]));
  const { index } = line;
  if (sort === 'newest') return { index, head, orderBy: 'receivedAt', direction: 'desc', ...receivedBounds(filters) };
  if (index !== 'no') head.clock = filters.due ? 'running' : OWING;
  return { index, head, orderBy: 'dueAt', direction: 'asc', ...dueBounds(filters, now) };
}

const headOf = (field: string, value: string | readonly string[] | undefined) =>
  value === undefined || value === '' ? undefined : { [field]: value };

/** What `isInLedger` looks at. */
export const LEDGER_FIELDS = [
  'no',
  'state',
  'kind',
  'categoryId',
  'regionCode',
  'holderKey',
  'clock',
  'dueAt',
  'dueSoonAt',
  'receivedAt',
  'rating',
  'urgent',
  'check',
  'riskyLater',
  'originalFor',
  'terms',
] as const satisfies (keyof QuestionRecord)[];

/** Whether a question is in the list. */
export function isInLedger(
  question: Pick<QuestionRecord, (typeof LEDGER_FIELDS)[number]>,
  query: LedgerQuery,
  now: number,
): boolean {
  const { state, kind, categoryId, regionCode, due, rating, urgency, words } = query.filters;
  const { from = 0, upTo = Number.POSITIVE_INFINITY } = receivedBounds(query.filters);
  return (
    (holdersOf(query)?.includes(question.holderKey) ?? true) &&
    (query.sort === 'newest' || question.clock !== 'stopped') &&
    (state === undefined || question.state === state) &&
    (kind === undefined || question.kind === kind) &&
    (categoryId === undefined || question.categoryId === categoryId) &&
    (regionCode === undefined || regionsIn(regionCode).includes(question.regionCode)) &&
    (due === undefined || isDue(question, due, now)) &&
    (urgency === undefined || (urgency === 'urgent' ? question.urgent !== undefined : isContactOwed(question))) &&
    question.receivedAt >= from &&
    question.receivedAt <= upTo &&
    (rating === undefined || question.rating?.value === rating) &&
    (words === undefined || hasWords(question, words, query))
  );
}

/** An answer is owed: the clock runs, or waits for the asker. */
const OWING = ['running', 'paused'] as const;

/** Whose questions the list is about; everybody's when undefined. */
function holdersOf({ filters, scope }: LedgerQuery): readonly string[] | undefined {
  const { holder } = filters;
  if (scope === 'all') return holder === undefined ? undefined : [holder];
  return holder === undefined ? scope : scope.filter((key) => key === holder);
}

/** A prefecture with its counties, or the county alone. */
const regionsIn = (code: string): string[] => [
  code,
  ...(PREFECTURES.find((prefecture) => prefecture.code === code)?.counties.map(([county]) => county) ?? []),
];

const receivedBounds = ({ receivedFrom, receivedTo }: LedgerFilters): { from?: number; upTo?: number } => ({
  ...(receivedFrom === undefined ? {} : { from: startOfDay(receivedFrom) }),
  ...(receivedTo === undefined ? {} : { upTo: endOfDay(receivedTo) }),
});

/** A deadline is still kept at its very instant (domain dueState). */
function dueBounds({ due }: LedgerFilters, now: number): { from?: number; upTo?: number } {
  if (due === undefined) return {};
  if (due === 'overdue') return { upTo: now - 1 };
  return due === 'soon' ? { from: now } : { upTo: endOfDay(due) };
}

function isDue(question: Parameters<typeof dueState>[0], due: string, now: number): boolean {
  if (due === 'overdue' || due === 'soon') return dueState(question, now) === due;
  return question.clock === 'running' && question.dueAt <= endOfDay(due);
}

/** Words of a text that is folded for somebody find nothing for them, nor those of a report that is kept from them: its number does. */
function hasWords(
  question: Pick<QuestionRecord, (typeof LEDGER_FIELDS)[number]>,
  words: string,
  { scope, readsOriginals }: LedgerQuery,
): boolean {
  const { no, check, riskyLater, terms = [] } = question;
  const number = typedNumber(words);
  if (number !== null) return no === number;
  if (scope !== 'all' && (check.status === 'risky' || riskyLater)) return false;
  if (!readsOriginals && !isOriginalOpen(question)) return false;
  return termsOfWords(words).every((term) => terms.includes(term));
}
