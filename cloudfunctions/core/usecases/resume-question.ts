import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { resumed } from '../domain/question-clock';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';
import { findWorkingTime } from '../store/settings';

/**
 * The asker answered by another road: the clock goes on before its time.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `invalid_state` when nobody is waited for.
 */
export async function resumeQuestion(actor: Actor, input: Parsed<'desk', 'resume'>, now: number): Promise<void> {
  requireRole(actor, 'desk.resume');
  const workingTime = await findWorkingTime();
  await changeQuestion(commandOf(actor.personId, 'desk.resume', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.resume', { question }),
    decide: (question) => {
      if (question.clock !== 'paused') throw new AppError('invalid_state', '现在没有在等提问人补充。');
      const line = { type: 'status' as const, audience: 'asker' as const, by: authorOf(actor, question) };
      return { change: resumed(question, now, workingTime), lines: [{ ...line, text: '已收到补充，继续办理。' }] };
    },
  });
}
