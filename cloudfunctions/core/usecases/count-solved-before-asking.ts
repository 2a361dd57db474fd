import { beijingDay } from '../domain/working-time';
import { nextInSequence } from '../store/counters';

/**
 * 解决了 while writing a question: an answer that was there already spared it. Counted by day and kind of answer, nothing
 * of the person kept. Answers whether it was counted.
 */
export async function countSolvedBeforeAsking(input: { kind: 'card' | 'featured' }, now: number): Promise<boolean> {
  await nextInSequence(`solved_before_asking:${input.kind}:${beijingDay(now)}`);
  return true;
}
