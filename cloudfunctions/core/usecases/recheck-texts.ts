import { textOf, uncheckedTexts } from '../domain/checked-texts';
import type { TextCheck } from '../domain/records';
import { type ContentCheck, checkedText } from '../services/ports';
import { findQuestionFile, questionIn, writeChecks } from '../store/question-file';
import { listToRecheck } from '../store/questions';
import { transaction } from '../store/transaction';

const BATCH = 20;

/**
 * Checks again what the content check could not judge at the time, while WeChat still knows the asker (architecture.md,
 * msgSecCheck). What stays without a verdict is left to a person. Answers how many texts got their verdict.
 */
export async function recheckTexts(now: number, services: { contentCheck: ContentCheck }): Promise<number> {
  let judged = 0;
  for (const { _id } of await listToRecheck(now, BATCH)) {
    const file = await findQuestionFile(_id);
    if (!file) continue;
    const verdicts = new Map<string, TextCheck>();
    for (const id of uncheckedTexts(file)) {
      const content = textOf(file, id);
      const check = await checkedText(services.contentCheck, { openid: file.question.askerId, content }, now);
      if (check.status === 'unchecked') break;
      verdicts.set(id, check);
    }
    if (verdicts.size === 0) continue;
    judged += await transaction(async (tx) => {
      const question = await questionIn(tx, _id);
      return question ? writeChecks(tx, question, verdicts, [], now) : 0;
    });
  }
  return judged;
}
