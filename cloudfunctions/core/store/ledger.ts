import { isInLedger, LEDGER_FIELDS, type LedgerQuery, type LedgerWalk, ledgerWalk } from '../domain/ledger';
import type { LedgerViewsRecord, QuestionRecord } from '../domain/records';
import { ledgerViews, questions } from './collections';
import { encodeCursor } from './cursor';
import { _ } from './database';
import type { Transaction } from './transaction';

/** A question as the ledger looks at it. */
export type LedgerRow = Pick<QuestionRecord, '_id' | (typeof LEDGER_FIELDS)[number]>;

type Field = keyof QuestionRecord & string;

/** How far one look goes. */
interface Look<More extends Field> {
  /** Questions looked at, in so many reads. */
  strides: readonly number[];
  /** Stops when so many were found. */
  most?: number;
  /** What is read of them besides what the ledger looks at. */
  more?: readonly More[];
}

export interface Looked<More extends Field = never> {
  rows: Pick<QuestionRecord, '_id' | (typeof LEDGER_FIELDS)[number] | More>[];
  /** Where to look further; absent at the end. */
  cursor?: string;
  /** When the last question looked at was received, or is due. */
  through?: number;
}

/**
 * Looks along the one index of a list, from a position on, for the questions that are in it. With fewer found than there may
 * be, it says where to go on. Throws `bad_request` for a cursor that is not one of ours.
 */
export async function lookInLedger<More extends Field = never>(
  query: LedgerQuery,
  after: string | undefined,
  now: number,
  { strides, most = Number.POSITIVE_INFINITY, more = [] }: Look<More>,
): Promise<Looked<More>> {
  const walk = ledgerWalk(query, now);
  const found: Looked<More>['rows'] = [];
  if (!walk) return { rows: found };
  const upTo = (row: LedgerRow): Looked<More> => ({
    rows: found,
    cursor: ledgerCursor(row, walk),
    through: row[walk.orderBy],
  });
  let last: LedgerRow | undefined;
  for (const stride of strides) {
    const rows = await walkLedger(walk, last ? ledgerCursor(last, walk) : after, stride, more);
    for (const row of rows) {
      if (found.length === most && last) return upTo(last);
      if (isInLedger(row, query, now)) found.push(row);
      last = row;
    }
    if (rows.length < stride) return { rows: found };
  }
  return last ? upTo(last) : { rows: found };
}

/** Up to `limit` questions along the walk's index, from a position on; it scans no more than it gives. */
export const walkLedger = (
  { head, orderBy, direction, from, upTo }: LedgerWalk,
  after: string | undefined,
  limit: number,
  more: readonly Field[] = [],
): Promise<QuestionRecord[]> => {
  const where = Object.fromEntries(Object.entries(head).map(([field, value]) => [field, oneOf(value)]));
  const fields = ['_id', ...LEDGER_FIELDS, ...more] as const;
  return questions.walk({ where, orderBy, direction, from, upTo, after, limit, fields });
};

const oneOf = (value: string | readonly string[]): unknown => {
  if (typeof value === 'string') return value;
  return value.length === 1 ? value[0] : _.in([...value]);
};

/** Where a walk goes on behind this question. */
const ledgerCursor = (row: LedgerRow, { orderBy }: LedgerWalk): string =>
  encodeCursor({ at: row[orderBy], id: row._id });

type Views = LedgerViewsRecord['views'];

/** The saved views of a member of staff. */
export const findLedgerViews = async (personId: string): Promise<Views> =>
  (await ledgerViews.byId(personId))?.views ?? [];

export const ledgerViewsIn = async (tx: Transaction, personId: string): Promise<Views> =>
  (await tx.get(ledgerViews, personId))?.views ?? [];

export const writeLedgerViews = (tx: Transaction, personId: string, views: Views): Promise<void> =>
  tx.replace(ledgerViews, { _id: personId, views });

export const eraseLedgerViews = (personId: string): Promise<void> => ledgerViews.removeAll([personId]);
