import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { SOURCE_LABELS } from '../contract/constants';
import { isForSource } from '../domain/entered';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';

/**
 * 已在原渠道回复: the answer to a question that was entered for somebody was given where it came from.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `invalid_state` where no answer is to be given there.
 */
export async function markRepliedAtSource(
  actor: Actor,
  input: Parsed<'desk', 'mark_replied_at_source'>,
  now: number,
): Promise<void> {
  requireRole(actor, 'desk.mark_replied_at_source');
  await changeQuestion(commandOf(actor.personId, 'desk.mark_replied_at_source', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.mark_replied_at_source', { question }),
    decide: (question) => {
      const { entered } = question;
      if (!entered || !isForSource(question)) {
        throw new AppError('invalid_state', '这条留言现在没有要在原渠道回复的答复。');
      }
      const text = `答复已在原渠道（${SOURCE_LABELS[entered.source]}）回复。`;
      return {
        change: { entered: { ...entered, repliedAt: now } },
        lines: [{ type: 'note', audience: 'staff', by: authorOf(actor, question), text }],
      };
    },
  });
}
