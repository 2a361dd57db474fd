import { ticked } from '../domain/clock-steps';
import { findDuty } from '../store/duty';
import { questionIn, writeChange, writeQuietly } from '../store/question-file';
import { listWatched } from '../store/questions';
import { findWorkingTime } from '../store/settings';
import { transaction } from '../store/transaction';

const BATCH = 50;
/** "A step stops at 40 s" (architecture.md, Functions). */
const STEP_MS = 40_000;

/**
 * One step of the clock: goes on where the asker was waited for long enough, notes what became overdue, lists with the
 * inspection office what stays so, sounds the alarms of 30, 60 and 80 days, and follows up what is urgent. Answers how many questions changed. A run that was missed is made up for by the next; nothing is
 * noted twice, also beside another step.
 */
export async function tickDeadlines(clock: () => number): Promise<number> {
  const until = clock() + STEP_MS;
  const [workingTime, { settings: urgentSettings, rostered }] = await Promise.all([
    findWorkingTime(),
    findDuty(clock()),
  ]);
  const hand = { workingTime, urgentSettings, rostered };
  let changed = 0;
  for (let due = await listWatched(clock(), BATCH); due.length > 0; due = await listWatched(clock(), BATCH)) {
    for (const { _id } of due) changed += await tick(_id);
    if (clock() > until) break;
  }
  return changed;

  function tick(id: string): Promise<number> {
    const now = clock();
    return transaction(async (tx) => {
      const question = await questionIn(tx, id);
      if (!question || (question.watchAt ?? now + 1) > now) return 0;
      const { change, lines: said } = ticked(question, now, hand);
      const by = { role: 'system' as const };
      const lines = said.map((line) => ({ type: 'status' as const, by, ...line }));
      if (lines.length === 0) await writeQuietly(tx, { ...question, ...change });
      else await writeChange(tx, question, change, lines, now);
      return 1;
    });
  }
}
