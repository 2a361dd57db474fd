import { textOf, uncheckedTexts } from '../domain/checked-texts';
import type { TextCheck } from '../domain/records';
import { type ContentCheck, checkedText } from '../services/ports';
import { writeChecks } from '../store/askers-line';
import { findQuestionFile, questionIn } from '../store/question-file';
import { listToRecheck } from '../store/questions';
import { transaction } from '../store/transaction';

const BATCH = 20;

/**
 * Checks again what the content check could not judge at the time, while WeChat still knows the asker (architecture.md,
 * msgSecCheck). What stays without a verdict is left to a person. Answers how many texts got their verdict.
 */
export async function recheckTexts(now: number, services: { contentCheck: ContentCheck }): Promise<number> {
  const waiting = await listToRecheck(now, BATCH);
  // At once: while the check hangs, one after another would outlast the timer.
  const judged = await Promise.all(waiting.map(({ _id }) => recheckQuestion(_id, now, services)));
  return judged.reduce((sum, count) => sum + count, 0);
}

async function recheckQuestion(id: string, now: number, services: { contentCheck: ContentCheck }): Promise<number> {
  const file = await findQuestionFile(id);
  if (!file) return 0;
  const verdicts = new Map<string, TextCheck>();
  for (const textId of uncheckedTexts(file)) {
    const text = { openid: file.question.askerId, content: textOf(file, textId) };
    const check = await checkedText(services.contentCheck, text, now);
    if (check.status === 'unchecked') break;
    verdicts.set(textId, check);
  }
  if (verdicts.size === 0) return 0;
  return transaction(async (tx) => {
    const question = await questionIn(tx, id);
    return question ? writeChecks(tx, question, { verdicts, thread: file.thread }, [], now) : 0;
  });
}
