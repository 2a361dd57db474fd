import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { paused, whyNotPaused } from '../domain/question-clock';
import { beijingDay, dayWords } from '../domain/working-time';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';
import { findWorkingTime } from '../store/settings';

/**
 * 请提问人补充: the clock waits for the asker, who is told what is asked for and until when (product.md, Working time).
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` when it cannot wait (again).
 */
export async function pauseQuestion(actor: Actor, input: Parsed<'desk', 'pause'>, now: number): Promise<void> {
  requireRole(actor, 'desk.pause');
  const workingTime = await findWorkingTime();
  await changeQuestion(commandOf(actor.personId, 'desk.pause', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.pause', { question }),
    decide: (question) => {
      const problem = whyNotPaused(question, now);
      if (problem) throw new AppError('rule_blocked', problem);
      const change = paused(input.asks, now, workingTime);
      const until = dayWords(beijingDay(change.pauseUntil));
      const text = `请您补充：${input.asks}（${until}前补充，这段时间暂停计时；到期没有补充，我们按现有情况答复）`;
      return { change, lines: [{ type: 'status', audience: 'asker', by: authorOf(actor, question), text }] };
    },
  });
}
