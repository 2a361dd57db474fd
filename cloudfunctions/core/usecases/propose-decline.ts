import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { whyNotDecline } from '../domain/decline';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';

/**
 * 不予受理, proposed: nothing changes for the asker until a lead confirms it (product.md, People).
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` when it cannot be.
 */
export async function proposeDecline(
  actor: Actor,
  input: Parsed<'desk', 'propose_decline'>,
  now: number,
): Promise<void> {
  requireRole(actor, 'desk.propose_decline');
  await changeQuestion(commandOf(actor.personId, 'desk.propose_decline', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.propose_decline', { question }),
    decide: (question) => {
      const problem = whyNotDecline(question);
      if (problem) throw new AppError('rule_blocked', problem);
      const { reason, door } = input;
      const text = `提出不予受理，等组长确认。理由：${reason} 去向：${door}`;
      return {
        change: { decline: { reason, door, proposedById: actor.staffId } },
        lines: [{ type: 'note', audience: 'staff', by: authorOf(actor, question), text }],
      };
    },
  });
}
