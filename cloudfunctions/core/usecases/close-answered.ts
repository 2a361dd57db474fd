import { clockAfter, nextState } from '../domain/question-life';
import { questionIn, writeChange } from '../store/question-file';
import { listClosing } from '../store/questions';
import { transaction } from '../store/transaction';

/** One step's share; the next minute goes on. */
const BATCH = 50;

/**
 * Closes what was answered and left alone: 7 days after its asker opened the answer, 30 days after it was sent
 * (product.md, A question's life). Answers how many. May be repeated at any moment, also beside another step.
 */
export async function closeAnswered(now: number): Promise<number> {
  let closed = 0;
  for (const { _id } of await listClosing(now, BATCH)) {
    closed += await transaction(async (tx) => {
      const question = await questionIn(tx, _id);
      const state = question && nextState(question.state, 'close');
      if (!state || question.closesAt === undefined || question.closesAt > now) return 0;
      const line = { type: 'status' as const, audience: 'asker' as const, by: { role: 'system' as const } };
      const change = { state, clock: clockAfter(state), closedAt: now, closesAt: undefined };
      await writeChange(tx, question, change, [{ ...line, text: AFTERWARDS }], now);
      return 1;
    });
  }
  return closed;
}

const AFTERWARDS = '答复后没有新的问题，自动办结。15 天内仍可选“还有问题”重新办理。';
