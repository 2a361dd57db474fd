import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { whyNotExtended } from '../domain/question-clock';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';

/**
 * 申请延期, once, with a reason the asker reads when it is granted (product.md, Working time).
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` when there was one or it is too late.
 */
export async function requestExtension(
  actor: Actor,
  input: Parsed<'desk', 'request_extension'>,
  now: number,
): Promise<void> {
  requireRole(actor, 'desk.request_extension');
  await changeQuestion(commandOf(actor.personId, 'desk.request_extension', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.request_extension', { question }),
    decide: (question) => {
      const problem = whyNotExtended(question, now);
      if (problem) throw new AppError('rule_blocked', problem);
      const { days, reason } = input;
      const text = `申请延期 ${days} 个工作日：${reason}`;
      return {
        change: { extension: { state: 'asked', days, reason, askedAt: now, askedById: actor.staffId } },
        lines: [{ type: 'note', audience: 'staff', by: authorOf(actor, question), text }],
      };
    },
  });
}
