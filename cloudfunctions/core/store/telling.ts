/** Tells whoever asked a question that was merged into another what became of that one. */
import { LIMITS } from '../contract/constants';
import { afterNotice, answerNotice, mayNotify } from '../domain/message';
import type { JobRecord, QuestionRecord, Told } from '../domain/records';
import { mergedInto } from '../domain/waits';
import { questions } from './collections';
import { addMessage } from './outbox';
import { type NewEntry, questionIn, writeChange } from './question-file';
import { type Transaction, transaction } from './transaction';

const NEWS: Record<Told['told'], string> = {
  answered: '合并办理的留言有了答复，请看“合并后的办理”。',
  declined: '合并办理的留言不予受理，理由和去向请看“合并后的办理”。',
  handed_over: '合并办理的留言已转信访，去向请看“合并后的办理”。',
};

/** Tells whoever asked a merged question what became of its survivor, once; false when they were told already. */
export async function tellMerged(tx: Transaction, question: QuestionRecord, { seq, told }: Told, now: number) {
  const { state, toldUpTo = 0, askerId, _id, entrySeq, erasedAt } = question;
  if (state !== 'merged' || erasedAt !== undefined || toldUpTo >= seq) return false;
  const notifies = told === 'answered' && askerId !== '' && mayNotify(question);
  if (notifies) await addMessage(tx, answerNotice(askerId, _id, entrySeq + 1, now));
  const line: NewEntry = { type: 'status', audience: 'asker', by: { role: 'system' }, text: NEWS[told] };
  await writeChange(tx, question, { toldUpTo: seq, ...(notifies ? afterNotice(question) : {}) }, [line], now);
  return true;
}

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
