import type { ExportPreview, Parsed } from '../contract';
import { type Actor, readsOriginals, requireRole, workScope } from '../policies';
import { lookInLedger } from '../store/ledger';

/** Together LIMITS.ledgerScan. */
const STRIDES = [500, 500, 1000];

/**
 * How many questions a filter of the ledger finds, counted along LIMITS.ledgerScan questions a call. Throws `forbidden`,
 * `bad_request` for a cursor that is not one of ours.
 */
export async function previewExport(
  actor: Actor,
  input: Parsed<'desk', 'preview_export'>,
  now: number,
): Promise<ExportPreview> {
  requireRole(actor, 'desk.preview_export');
  const { filters, sort, cursor: after } = input;
  const query = { filters, sort, scope: workScope(actor), readsOriginals: readsOriginals(actor) };
  const { rows, cursor } = await lookInLedger(query, after, now, { strides: STRIDES });
  return { count: rows.length, ...(cursor === undefined ? {} : { cursor }) };
}
