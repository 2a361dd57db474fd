import { LIMITS } from '../contract/constants';
import { exportSweptAgainAt, mayHold } from '../domain/export';
import type { ExportRecord } from '../domain/records';
import { ledgerExports } from './collections';
import { type Transaction, transaction } from './transaction';

export const addExport = (tx: Transaction, record: ExportRecord): Promise<void> => tx.add(ledgerExports, record);

export const findExport = (id: string): Promise<ExportRecord | null> => ledgerExports.byId(id);

/** A person's files, newest first: what they have, and what became of the others lately. */
export const listExportsOf = async (staffId: string): Promise<ExportRecord[]> =>
  (await ledgerExports.page({ where: { staffId }, orderBy: 'at', direction: 'desc', limit: LIMITS.page })).rows;

/** Files that are being made, asked for first first. */
export const listRunningExports = async (limit: number): Promise<ExportRecord[]> =>
  (await ledgerExports.page({ where: { state: 'running' }, orderBy: 'at', direction: 'asc', limit })).rows;

/** What is to be looked after by now. */
export const listExportsToSweep = async (now: number, limit: number): Promise<ExportRecord[]> =>
  (await ledgerExports.page({ where: {}, orderBy: 'sweepAt', direction: 'asc', upTo: now, limit })).rows;

/**
 * Changes an export as it is by then; null where `change` finds nothing to do. `also` is written in the same transaction.
 */
export const changeExport = (
  id: string,
  change: (record: ExportRecord) => Partial<ExportRecord> | null,
  also: (tx: Transaction, changed: ExportRecord) => Promise<void> = async () => {},
): Promise<ExportRecord | null> => transaction((tx) => changeExportIn(tx, id, change, also));

/** The same inside a transaction. */
export async function changeExportIn(
  tx: Transaction,
  id: string,
  change: (record: ExportRecord) => Partial<ExportRecord> | null,
  also: (tx: Transaction, changed: ExportRecord) => Promise<void> = async () => {},
): Promise<ExportRecord | null> {
  const record = await tx.get(ledgerExports, id);
  const changed = record && change(record);
  if (!changed) return null;
  const next = { ...record, ...changed };
  await tx.replace(ledgerExports, next);
  await also(tx, next);
  return next;
}

export const forgetExport = (id: string): Promise<void> => ledgerExports.removeAll([id]);

const PAGE = 100;

/**
 * Takes back every file that may hold words of questions received in this time, those in the making too; answers them, so
 * that what is in the storage can be removed.
 */
export async function takeBackExports(asked: { from: number; to: number }, now: number): Promise<ExportRecord[]> {
  const taken: ExportRecord[] = [];
  for (const state of ['erased', 'running', 'done'] as const) {
    let after: string | undefined;
    do {
      const { rows, cursor } = await ledgerExports.page({
        where: { state },
        orderBy: 'at',
        direction: 'asc',
        after,
        limit: PAGE,
      });
      for (const { _id } of rows) {
        const back = await changeExport(_id, (record) => takenBack(record, asked, now));
        if (back) taken.push(back);
      }
      after = cursor;
    } while (after !== undefined);
  }
  return taken;
}

/** One that was taken back before and whose files are still there is named again: a step may have died in between. */
function takenBack(
  record: ExportRecord,
  asked: { from: number; to: number },
  now: number,
): Partial<ExportRecord> | null {
  if (record.state === 'erased') return record.sweptAt === undefined ? {} : null;
  if ((record.state !== 'running' && record.state !== 'done') || !mayHold(record, asked)) return null;
  return { state: 'erased', expiresAt: undefined, sweepAt: exportSweptAgainAt(now) };
}
