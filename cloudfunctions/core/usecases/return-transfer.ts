import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { returned, whyNotReturned } from '../domain/transfer';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';
import { findWorkingTime } from '../store/settings';

/**
 * 退回: a unit gives a question back with a reason, or the inspection office gives it back to the desk; a unit's second return
 * in a row goes to the inspection office by itself (product.md). The asker sees that it moved, the reason is for staff.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` when it is too late or not theirs to return.
 */
export async function returnTransfer(
  actor: Actor,
  input: Parsed<'desk', 'return_transfer'>,
  now: number,
): Promise<void> {
  requireRole(actor, 'desk.return_transfer');
  const workingTime = await findWorkingTime();
  await changeQuestion(commandOf(actor.personId, 'desk.return_transfer', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.return_transfer', { question }),
    decide: (question) => {
      const problem = whyNotReturned(question, now, workingTime);
      if (problem) throw new AppError('rule_blocked', problem);
      const by = authorOf(actor, question);
      const { change, holder } = returned(question, now);
      return {
        change,
        lines: [
          { type: 'transfer', audience: 'asker', by, text: `${question.holderName}退回，现由${holder.name}办理。` },
          { type: 'note', audience: 'staff', by, text: `退回理由：${input.reason}` },
        ],
      };
    },
  });
}
