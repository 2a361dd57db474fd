import { resumed } from '../domain/question-clock';
import { questionIn, writeChange } from '../store/question-file';
import { listPausesOver } from '../store/questions';
import { findWorkingTime } from '../store/settings';
import { transaction } from '../store/transaction';

/** One step's share; the next minute goes on. */
const BATCH = 50;

/**
 * Goes on without the asker where they were waited for five working days (product.md, Working time). Answers with how
 * many. May be repeated at any moment, also beside another step.
 */
export async function endPauses(now: number): Promise<number> {
  const due = await listPausesOver(now, BATCH);
  const workingTime = due.length > 0 ? await findWorkingTime() : null;
  if (!workingTime) return 0;
  let ended = 0;
  for (const { _id } of due) {
    ended += await transaction(async (tx) => {
      const question = await questionIn(tx, _id);
      if (question?.clock !== 'paused' || (question.pauseUntil ?? now) > now) return 0;
      const line = { type: 'status' as const, audience: 'asker' as const, by: { role: 'system' as const } };
      await writeChange(tx, question, resumed(question, now, workingTime), [{ ...line, text: GONE_ON }], now);
      return 1;
    });
  }
  return ended;
}

const GONE_ON = '没有等到您的补充，按现有情况继续办理，办理时限按暂停的时间顺延，以页面上的日期为准。';
