import { questionIn, writeQuietly } from './question-file';
import { transaction } from './transaction';

/** Whoever was named in a note of a question has opened it: it waits for them no more. */
export const noteMentionRead = (questionId: string, staffId: string): Promise<void> =>
  transaction(async (tx) => {
    const question = await questionIn(tx, questionId);
    if (!question?.mentioned?.includes(staffId)) return;
    const left = question.mentioned.filter((id) => id !== staffId);
    await writeQuietly(tx, { ...question, mentioned: left.length > 0 ? left : undefined });
  });
