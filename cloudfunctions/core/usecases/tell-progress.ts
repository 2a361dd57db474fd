import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { personalDataProblem } from '../domain/reply';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';

/**
 * 进展告知: tells the asker how far it is. It is no answer: the clock goes on and no rating is asked for (product.md, Words).
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `invalid_state` when nobody works on it, `rule_blocked` for personal
 * data.
 */
export async function tellProgress(actor: Actor, input: Parsed<'desk', 'tell_progress'>, now: number): Promise<void> {
  requireRole(actor, 'desk.tell_progress');
  await changeQuestion(commandOf(actor.personId, 'desk.tell_progress', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.tell_progress', { question }),
    decide: (question) => {
      if (question.state !== 'in_progress') throw new AppError('invalid_state');
      const problem = personalDataProblem(input.text);
      if (problem) throw new AppError('rule_blocked', problem);
      const line = { type: 'progress' as const, audience: 'asker' as const, by: authorOf(actor, question) };
      return { change: {}, lines: [{ ...line, text: input.text }] };
    },
  });
}
