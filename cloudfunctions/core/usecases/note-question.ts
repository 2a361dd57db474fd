import type { Parsed } from '../contract';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';

/**
 * 内部备注: for staff alone, whatever state the question is in.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`.
 */
export async function noteQuestion(actor: Actor, input: Parsed<'desk', 'note'>, now: number): Promise<void> {
  requireRole(actor, 'desk.note');
  await changeQuestion(commandOf(actor.personId, 'desk.note', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.note', { question }),
    decide: (question) => ({
      change: {},
      lines: [{ type: 'note', audience: 'staff', by: authorOf(actor, question), text: input.text }],
    }),
  });
}
