import { LEDGER_FIELDS, type LedgerWalk } from '../domain/ledger';
import type { LedgerViewsRecord, QuestionRecord } from '../domain/records';
import { ledgerViews, questions } from './collections';
import { encodeCursor } from './cursor';
import { _ } from './database';
import type { Transaction } from './transaction';

/** A question as the ledger looks at it. */
export type LedgerRow = Pick<QuestionRecord, '_id' | (typeof LEDGER_FIELDS)[number]>;

/** Up to `limit` questions along the walk's index, from a position on; it scans no more than it gives. */
export const walkLedger = (
  { head, orderBy, direction, from, upTo }: LedgerWalk,
  after: string | undefined,
  limit: number,
): Promise<LedgerRow[]> => {
  const where = Object.fromEntries(Object.entries(head).map(([field, value]) => [field, oneOf(value)]));
  return questions.walk({ where, orderBy, direction, from, upTo, after, limit, fields: ['_id', ...LEDGER_FIELDS] });
};

const oneOf = (value: string | readonly string[]): unknown => {
  if (typeof value === 'string') return value;
  return value.length === 1 ? value[0] : _.in([...value]);
};

/** Where a walk goes on behind this question. */
export const ledgerCursor = (row: LedgerRow, { orderBy }: LedgerWalk): string =>
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
