import { EXPORT } from '../contract/constants';
import {
  type Cell,
  EXPORT_COLUMNS,
  EXPORT_FIELDS,
  exportExpiresAt,
  exportSweptAgainAt,
  sameScope,
  spanOf,
} from '../domain/export';
import type { LEDGER_FIELDS } from '../domain/ledger';
import type { CategoryRecord, ExportRecord, QuestionRecord } from '../domain/records';
import { type Actor, actorOf, mayEver, readsOriginals, workScope } from '../policies';
import {
  type Files,
  readPiece,
  removeExportFiles,
  removePieces,
  type Spreadsheet,
  writeExportFile,
  writePiece,
} from '../services/ports';
import { writeAudit } from '../store/audit';
import { listCategories } from '../store/categories';
import { changeExport, listRunningExports } from '../store/exports';
import { lookInLedger } from '../store/ledger';
import { findMember } from '../store/staff';

/** Files one step of the timer works on, and how long it does, in milliseconds. */
const FILES = 5;
const TIME = 20_000;
/** Reads of one step of a file; together EXPORT.step. */
const STRIDES = Array.from({ length: EXPORT.step / 1000 }, () => 1000);

export type ExportedQuestion = Pick<
  QuestionRecord,
  '_id' | (typeof LEDGER_FIELDS)[number] | (typeof EXPORT_FIELDS)[number]
>;

interface Services {
  files: Files;
  spreadsheet: Spreadsheet;
  /** What the actor may see of a question, as cells. */
  present: (question: ExportedQuestion, actor: Actor, categories: readonly CategoryRecord[], at: number) => Cell[];
  clock: () => number;
}

/**
 * Works on the files of the ledger that were asked for, in turn: each step looks at EXPORT.step questions or makes the file,
 * and may be repeated at any moment. What is known between steps stands in the database and the storage. Answers how many
 * steps were made, and how many files could not go on this time.
 */
export async function carryOutExports(services: Services): Promise<{ exportSteps: number; exportsStuck: number }> {
  const { clock } = services;
  const until = clock() + TIME;
  const tally = { exportSteps: 0, exportsStuck: 0 };
  const queue = await listRunningExports(FILES);
  while (queue.length > 0 && clock() < until) {
    const record = queue.shift() as ExportRecord;
    try {
      const next = await step(record, services);
      tally.exportSteps += 1;
      if (next?.state === 'running') queue.push(next);
    } catch (error) {
      tally.exportsStuck += 1;
      console.error(JSON.stringify({ export: record._id, stuck: error instanceof Error ? error.name : '' }));
    }
  }
  return tally;
}

/** One step; answers the file as it then is, null when somebody ended it meanwhile. */
async function step(record: ExportRecord, services: Services): Promise<ExportRecord | null> {
  const actor = await ownerOf(record);
  if (!actor) return end(record, 'stopped', services);
  const changed = record.cursor === null ? await assemble(record, services) : await gather(record, actor, services);
  // Taken back while this step was on its way: what it wrote goes too.
  if (!changed) await removeExportFiles(services.files, record);
  return changed;
}

/** Whoever asked for it, if they still see what they saw then. */
async function ownerOf({ staffId, scope }: ExportRecord): Promise<Actor | null> {
  const member = await findMember(staffId);
  const actor = actorOf(member?._id ?? '', member);
  return mayEver(actor, 'desk.start_export') && sameScope(workScope(actor), scope) ? actor : null;
}

async function gather(record: ExportRecord, actor: Actor, services: Services): Promise<ExportRecord | null> {
  const { filters, sort, scope, cursor: after, at } = record;
  const look = { strides: STRIDES, more: EXPORT_FIELDS };
  const [{ rows, cursor }, categories] = await Promise.all([
    lookInLedger({ filters, sort, scope, readsOriginals: readsOriginals(actor) }, after ?? undefined, at, look),
    listCategories(),
  ]);
  const count = record.rows + rows.length;
  if (count > EXPORT.rows) return end(record, 'too_large', services);
  if (rows.length > 0) {
    const cells = rows.map((row) => services.present(row, actor, categories, at));
    await writePiece(services.files, record._id, record.pieces, cells);
  }
  const received = rows.map(({ receivedAt }) => receivedAt);
  return changeExport(record._id, (now) =>
    isAsItWas(now, record)
      ? {
          cursor: cursor ?? null,
          rows: count,
          pieces: record.pieces + (rows.length > 0 ? 1 : 0),
          ...(received.length > 0 ? { received: spanOf(record.received, received) } : {}),
        }
      : null,
  );
}

/** No other step came between, and nobody ended it. */
const isAsItWas = (now: ExportRecord, { pieces, cursor }: ExportRecord): boolean =>
  now.state === 'running' && now.pieces === pieces && now.cursor === cursor;

async function assemble(record: ExportRecord, { files, spreadsheet, clock }: Services): Promise<ExportRecord | null> {
  let count = 0;
  async function* rows(): AsyncGenerator<Cell[]> {
    // By deadline a question can move behind a position that was passed, and come again.
    const seen = new Set<Cell>();
    for (let piece = 0; piece < record.pieces; piece += 1) {
      for (const row of await readPiece(files, record._id, piece)) {
        const [no = null] = row;
        if (seen.has(no)) continue;
        seen.add(no);
        count += 1;
        yield row;
      }
    }
  }
  const content = await spreadsheet.write('台账', EXPORT_COLUMNS, rows());
  await writeExportFile(files, record._id, content);
  const doneAt = clock();
  const expiresAt = exportExpiresAt(doneAt);
  const done = await changeExport(
    record._id,
    (now) =>
      isAsItWas(now, record)
        ? { state: 'done', rows: count, bytes: content.length, expiresAt, sweepAt: expiresAt }
        : null,
    (tx, { rows, bytes }) => {
      const change = { subject: `export:${record._id}`, action: 'jobs.make_export', by: record.staffId };
      return writeAudit(tx, { ...change, fields: { rows, bytes } }, doneAt);
    },
  );
  if (done) await removePieces(files, record);
  return done;
}

/** Ends it without a file. */
async function end(
  record: ExportRecord,
  state: 'stopped' | 'too_large',
  { files, clock }: Services,
): Promise<ExportRecord | null> {
  const sweepAt = exportSweptAgainAt(clock());
  const ended = await changeExport(record._id, (now) => (now.state === 'running' ? { state, sweepAt } : null));
  await removeExportFiles(files, record);
  return ended;
}
