/** Tells whoever asked a question that was merged into another what became of that one. */
import { mergedInto } from '../domain/waits';
import type { JobRecord } from '../domain/records';
import { LIMITS } from '../contract/constants';
import { questions } from './collections';
import { questionIn, tellMerged } from './question-file';
import { transaction } from './transaction';

/** Tells all of what was merged into a question that were not told this yet; answers how many. */
export async function tellAllMerged({ fromId, told }: JobRecord, _limit: number, now: number): Promise<number> {
  if (!told) return 0;
  const { rows } = await questions.page({
    where: { waits: mergedInto(fromId) as never },
    ...{ orderBy: 'dueAt', direction: 'asc', limit: LIMITS.merged, fields: ['_id'] },
  });
  let count = 0;
  for (const { _id } of rows) {
    count += await transaction(async (tx) => {
      const question = await questionIn(tx, _id);
      return question && (await tellMerged(tx, question, told, now)) ? 1 : 0;
    });
  }
  return count;
}
