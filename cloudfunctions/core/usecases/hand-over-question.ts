import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { handedOver, handOverWords, whyNotHandedOver } from '../domain/petition';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';

/**
 * 转信访: the question ends here and goes on as 信访 with its legal clock. The asker reads where it is, by what law, by when,
 * and what they can do.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` when it is over, or urgent and nobody contacted them.
 */
export async function handOverQuestion(actor: Actor, input: Parsed<'desk', 'hand_over'>, now: number): Promise<void> {
  requireRole(actor, 'desk.hand_over');
  await changeQuestion(commandOf(actor.personId, 'desk.hand_over', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.hand_over', { question }),
    decide: (question) => {
      const problem = whyNotHandedOver(question);
      if (problem) throw new AppError('rule_blocked', problem);
      const change = handedOver(question, input.office, input.reason, now);
      const text = change.petition ? handOverWords(change.petition) : '';
      return { change, lines: [{ type: 'transfer', audience: 'asker', by: authorOf(actor, question), text }] };
    },
  });
}
