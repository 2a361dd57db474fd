import { type Files, removeOrder } from '../services/ports';
import { listDoneErasures, settleErasure } from '../store/erasures';

const BATCH = 20;

/** Longer than any backup of the database is kept (docs/architecture.md, Erasure). */
const BACKUPS_KEPT = 180 * 24 * 60 * 60_000;

/** Deletes the orders outside the database that no backup needs any more, and with them the last trace of whose they were. */
export async function settleErasures(now: number, { files }: { files: Files }): Promise<number> {
  const old = (await listDoneErasures(BATCH)).filter(({ doneAt = now }) => doneAt <= now - BACKUPS_KEPT);
  for (const erasure of old) {
    await removeOrder(files, erasure.seq);
    await settleErasure(erasure);
  }
  return old.length;
}
