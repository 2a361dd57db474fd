import type { Parsed } from '../contract';
import { LIMITS } from '../contract/constants';
import type { LedgerViewsRecord, QuestionRecord } from '../domain/records';
import { type Actor, readsOriginals, requireRole, workScope } from '../policies';
import { questions } from '../store/collections';
import { findLedgerViews, lookInLedger } from '../store/ledger';

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
    lookInLedger({ filters, sort, scope: workScope(actor), readsOriginals: readsOriginals(actor) }, cursor, now, {
      strides: STRIDES,
      most: LIMITS.page,
    }),
    cursor === undefined ? findLedgerViews(actor.personId) : undefined,
  ]);
  const rows = await questions.byIds(found.rows.map(({ _id }) => _id));
  return { ...found, rows, ...(savedViews ? { savedViews } : {}) };
}
