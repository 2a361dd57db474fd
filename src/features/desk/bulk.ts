import type { BulkPreview, LeftView, StaffQuestionView } from '@core/contract';
import { newCommandId } from '@/features/commands/command-id';
import { toCallError } from '@/platform/call';
import { takeOver } from './staff-question';
import type { OnVersion } from './use-question-command';

/** One question of several that are worked on at once: what would happen to it, and what did. */
export type BulkRow<Preview extends BulkPreview = BulkPreview> = Preview & {
  /** Kept while the row is: tried again after a lost answer it changes nothing twice. */
  commandId: string;
  done?: boolean;
  /** Why it was not made, in words. */
  problem?: string;
};

export const rowsOf = <Preview extends BulkPreview>(previews: readonly Preview[]): BulkRow<Preview>[] =>
  previews.map((preview) => ({ ...preview, commandId: newCommandId() }));

/** A row that can be tried. */
export const isToDo = ({ refusal, done }: BulkRow): boolean => refusal === undefined && !done;

/**
 * Makes the changes one after another, each a command of its own: one that is refused stops none of the others. Tells how
 * each went as soon as it is known.
 */
export async function makeAll<Row extends BulkRow>(
  rows: readonly Row[],
  make: (on: OnVersion) => Promise<StaffQuestionView | LeftView>,
  onRow: (row: Row) => void,
): Promise<void> {
  for (const row of rows.filter(isToDo)) {
    const { commandId, id, version } = row;
    try {
      const answer = await make({ commandId, id, version });
      if (!('left' in answer)) takeOver(answer);
      onRow({ ...row, done: true, problem: undefined });
    } catch (thrown) {
      onRow({ ...row, problem: toCallError(thrown).message });
    }
  }
}
