import { z } from 'zod';
import { AppError } from '../contract/app-error';

/** Where a page ended: the sort value and id of its last row. Pages go on from there; nothing is skipped by counting. */
export interface Position {
  at: number;
  id: string;
}

const encoded = z.tuple([z.number().finite(), z.string().min(1).max(64)]);

/** The position as the text a client keeps and sends back. */
export const encodeCursor = ({ at, id }: Position): string =>
  Buffer.from(JSON.stringify([at, id])).toString('base64url');

/** Reads a client's cursor; `bad_request` when it is not one of ours. */
export function decodeCursor(cursor: string | undefined): Position | undefined {
  if (cursor === undefined) return undefined;
  try {
    const [at, id] = encoded.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { at, id };
  } catch {
    throw new AppError('bad_request', '列表已经变化，请刷新后再看。');
  }
}
