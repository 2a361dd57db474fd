import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { helped } from '../domain/transfer';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';

/**
 * 协办意见: a unit that was asked tells the holder what it thinks. For staff alone: the holder answers.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `invalid_state` when no opinion is wanted of it any more.
 */
export async function giveOpinion(actor: Actor, input: Parsed<'desk', 'give_opinion'>, now: number): Promise<void> {
  requireRole(actor, 'desk.give_opinion');
  await changeQuestion(commandOf(actor.personId, 'desk.give_opinion', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.give_opinion', { question }),
    decide: (question) => {
      const change = helped(question, actor.unitId ?? '', now);
      if (!change) throw new AppError('invalid_state', '你们的意见已经交过了，或者已经不需要。');
      const line = { type: 'opinion' as const, audience: 'staff' as const, by: authorOf(actor, question) };
      return { change, lines: [{ ...line, text: input.text }] };
    },
  });
}
