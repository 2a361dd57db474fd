/** Pieces of the job that gives a unit's new name to what it has. */
import type { QuestionState } from '../contract/constants';
import { OPEN_STATES } from '../domain/question-life';
import type { JobRecord } from '../domain/records';
import { unitKey } from '../domain/transfer';
import { questions } from './collections';
import type { Stride } from './jobs';
import { questionIn, writeQuietly } from './question-file';
import { transaction } from './transaction';
import { findUnit } from './units';

/**
 * Walks on through up to `limit` of a unit's open questions and names their holder as the unit is called now. What is
 * taken up again later learns it then.
 */
export async function renameUnit({ fromId, position }: JobRecord, limit: number): Promise<Stride> {
  const unit = await findUnit(fromId);
  if (!unit) return { moved: 0 };
  const holderKey = unitKey(fromId);
  const [state = OPEN_STATES[0], after] = (position?.split(' ') ?? []) as [QuestionState?, string?];
  const { rows, cursor } = await questions.page({
    ...{ where: { state, holderKey }, orderBy: 'receivedAt', direction: 'desc', after, limit },
    fields: ['_id', 'holderName'],
  });
  let moved = 0;
  for (const { _id } of rows.filter(({ holderName }) => holderName !== unit.name)) {
    moved += await transaction(async (tx) => {
      const question = await questionIn(tx, _id);
      if (question?.holderKey !== holderKey) return 0;
      await writeQuietly(tx, { ...question, holderName: unit.name });
      return 1;
    });
  }
  const next =
    cursor === undefined ? OPEN_STATES[OPEN_STATES.indexOf(state as QuestionState) + 1] : `${state} ${cursor}`;
  return next === undefined ? { moved } : { moved, position: next };
}
