import type { Input, TransferPreview } from '@core/contract';
import { newCommandId } from '@/features/commands/command-id';
import { call, toCallError } from '@/platform/call';
import { takeOver } from './staff-question';

export type TransferTarget = Input<'desk', 'transfer'>['to'];

/** One question of a bulk transfer: what would happen to it, and what did. */
export interface BulkRow extends TransferPreview {
  /** Kept while the row is: tried again after a lost answer it changes nothing twice. */
  commandId: string;
  done?: boolean;
  /** Why it was not made, in words. */
  problem?: string;
}

/** What a transfer would do to each of these questions. */
export const previewBulk = async (ids: string[], to: TransferTarget): Promise<BulkRow[]> =>
  (await call('desk', 'preview_transfer', { ids, to })).map((row) => ({ ...row, commandId: newCommandId() }));

/** A row that can be tried. */
export const isToDo = ({ refusal, done }: BulkRow): boolean => refusal === undefined && !done;

/**
 * Makes the transfers one after another, each a command of its own: one that is refused stops none of the others. Tells how
 * each went as soon as it is known.
 */
export async function transferAll(
  rows: readonly BulkRow[],
  fields: { to: TransferTarget; instruction: string },
  onRow: (row: BulkRow) => void,
): Promise<void> {
  const { to, instruction } = fields;
  for (const row of rows.filter(isToDo)) {
    const { commandId, id, version } = row;
    try {
      const answer = await call('desk', 'transfer', {
        commandId,
        id,
        version,
        to,
        ...(instruction === '' ? {} : { instruction }),
      });
      if (!('left' in answer)) takeOver(answer);
      onRow({ ...row, done: true, problem: undefined });
    } catch (thrown) {
      onRow({ ...row, problem: toCallError(thrown).message });
    }
  }
}
