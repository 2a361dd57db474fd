import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';

/**
 * 催办: presses whoever has a question that is worked on.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `invalid_state` when nobody works on it.
 */
export async function urgeQuestion(actor: Actor, input: Parsed<'desk', 'urge'>, now: number): Promise<void> {
  requireRole(actor, 'desk.urge');
  await changeQuestion(commandOf(actor.personId, 'desk.urge', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.urge', { question }),
    decide: (question) => {
      if (question.state !== 'in_progress') throw new AppError('invalid_state', '这条留言现在不在办理中，不需要催办。');
      const text = `催办：请${question.holderName}尽快办理。${input.text ?? ''}`;
      return {
        change: { urgedAt: now },
        lines: [{ type: 'note', audience: 'staff', by: authorOf(actor, question), text }],
      };
    },
  });
}
