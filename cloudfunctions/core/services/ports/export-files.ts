import type { Cell } from '../../domain/export';
import type { ExportRecord } from '../../domain/records';
import type { Files } from './files';

/** Files of an export. Only the server reads and writes them; who asked for it gets an address of the whole one. */
const folderOf = (id: string): string => `private/exports/${id}`;
const piecePath = (id: string, piece: number): string => `${folderOf(id)}/${piece}.json`;
const filePath = (id: string): string => `${folderOf(id)}/ledger.xlsx`;

/** More than a step's rows ever take. */
const MOST_BYTES = 64 * 1024 * 1024;
/** CloudBase deletes so many at once. */
const AT_ONCE = 50;

export const writePiece = (files: Files, id: string, piece: number, rows: readonly Cell[][]): Promise<string> =>
  files.write(piecePath(id, piece), Buffer.from(JSON.stringify(rows)));

/** The rows of a piece. Throws when it is not there: a step wrote it before it said so. */
export async function readPiece(files: Files, id: string, piece: number): Promise<Cell[][]> {
  const bytes = await files.read(await files.idOf(piecePath(id, piece)), MOST_BYTES);
  if (bytes === null || bytes === 'too_large') throw new Error(`the piece ${piece} of the export ${id} is ${bytes}`);
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Cell[][];
}

export const writeExportFile = (files: Files, id: string, content: Uint8Array): Promise<string> =>
  files.write(filePath(id), content);

/** An address of the file for so many seconds; undefined when it is not there. */
export async function exportAddress(files: Files, id: string, seconds: number): Promise<string | undefined> {
  const fileId = await files.idOf(filePath(id));
  return (await files.temporaryUrls([fileId], seconds)).get(fileId);
}

/** Removes what steps left: every piece, one that was on its way included. */
export const removePieces = (files: Files, record: Pick<ExportRecord, '_id' | 'pieces'>): Promise<void> =>
  removeAll(files, piecesOf(record));

/** Removes everything of an export. May be repeated. */
export const removeExportFiles = (files: Files, record: Pick<ExportRecord, '_id' | 'pieces'>): Promise<void> =>
  removeAll(files, [filePath(record._id), ...piecesOf(record)]);

const piecesOf = ({ _id, pieces }: Pick<ExportRecord, '_id' | 'pieces'>): string[] =>
  Array.from({ length: pieces + 1 }, (_, piece) => piecePath(_id, piece));

async function removeAll(files: Files, paths: readonly string[]): Promise<void> {
  const ids = await Promise.all(paths.map((path) => files.idOf(path)));
  for (let at = 0; at < ids.length; at += AT_ONCE) await files.remove(ids.slice(at, at + AT_ONCE));
}
