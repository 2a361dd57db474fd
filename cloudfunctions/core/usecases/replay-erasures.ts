import { type Files, readOrder } from '../services/ports';
import { adoptErasure, findErasure, lastErasure } from '../store/erasures';

/** Numbers are taken before their order is written, so a few may never have got one. */
const GAPS = 10;

/**
 * Finds erasures that a restored backup does not know, and begins them again; `carryOutErasures` does the rest. Answers
 * how many.
 */
export async function replayErasures({ files }: { files: Files }): Promise<number> {
  let replayed = 0;
  let last = await lastErasure();
  for (let seq = last + 1; seq <= last + GAPS; seq += 1) {
    const order = await readOrder(files, seq);
    if (!order || (await findErasure(seq))) continue;
    await adoptErasure(order);
    replayed += 1;
    last = seq;
  }
  return replayed;
}
