import type { Parsed } from '../contract';
import { LIMITS } from '../contract/constants';
import { isInLedger, type LedgerQuery, ledgerWalk } from '../domain/ledger';
import type { LedgerViewsRecord, QuestionRecord } from '../domain/records';
import { type Actor, requireRole, workScope } from '../policies';
import { questions } from '../store/collections';
import { findLedgerViews, ledgerCursor, type LedgerRow, walkLedger } from '../store/ledger';

export interface Ledger {
  rows: QuestionRecord[];
  cursor?: string;
  /** When the last question looked at was received, or is due. */
  through?: number;
  /** With the first page only. */
  savedViews?: LedgerViewsRecord['views'];
}

/** Few at first: most lists fill a page at once. Together LIMITS.ledgerScan. */
const STRIDES = [100, 300, 800, 800];

/**
 * One page of the ledger: of the questions the actor may see those that pass every filter. One index is walked in the
 * list's order over at most LIMITS.ledgerScan questions; with fewer than a page found there is a cursor to look further.
 *
 * Throws `forbidden`, `bad_request` for a cursor that is not one of ours.
 */
export async function readLedger(actor: Actor, input: Parsed<'desk', 'ledger'>, now: number): Promise<Ledger> {
  requireRole(actor, 'desk.ledger');
  const { filters, sort, cursor } = input;
  const [found, savedViews] = await Promise.all([
    look({ filters, sort, scope: workScope(actor) }, cursor, now),
    cursor === undefined ? findLedgerViews(actor.personId) : undefined,
  ]);
  const rows = await questions.byIds(found.ids);
  return { ...found.further, rows, ...(savedViews ? { savedViews } : {}) };
}

interface Found {
  ids: string[];
  further: Pick<Ledger, 'cursor' | 'through'>;
}

async function look(query: LedgerQuery, cursor: string | undefined, now: number): Promise<Found> {
  const walk = ledgerWalk(query, now);
  const ids: string[] = [];
  if (!walk) return { ids, further: {} };
  const upTo = (row: LedgerRow): Found => ({
    ids,
    further: { cursor: ledgerCursor(row, walk), through: row[walk.orderBy] },
  });
  let last: LedgerRow | undefined;
  for (const stride of STRIDES) {
    const rows = await walkLedger(walk, last ? ledgerCursor(last, walk) : cursor, stride);
    for (const row of rows) {
      if (ids.length === LIMITS.page && last) return upTo(last);
      if (isInLedger(row, query, now)) ids.push(row._id);
      last = row;
    }
    if (rows.length < stride) return { ids, further: {} };
  }
  return last ? upTo(last) : { ids, further: {} };
}
