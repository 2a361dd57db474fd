import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { objectionUpheld, whyNotReview } from '../domain/decline';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';
import { findWorkingTime } from '../store/settings';
import { unitsNow } from '../store/units';

/**
 * 复核: another person looks at a decline its asker objected to. Upheld, the question is taken up with a new deadline; not,
 * the decline stands for good. The asker reads the words either way.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` when nothing waits or it is one's own decline.
 */
export async function decideReview(actor: Actor, input: Parsed<'desk', 'decide_review'>, now: number): Promise<void> {
  requireRole(actor, 'desk.decide_review');
  const workingTime = await findWorkingTime();
  await changeQuestion(commandOf(actor.personId, 'desk.decide_review', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.decide_review', { question }),
    decide: async (question, tx) => {
      const problem = whyNotReview(question, actor.staffId);
      if (problem) throw new AppError('rule_blocked', problem);
      const line = { type: 'status' as const, audience: 'asker' as const, by: authorOf(actor, question) };
      return input.uphold
        ? {
            change: { ...objectionUpheld(question, now, workingTime), ...(await unitsNow(tx, question)) },
            lines: [{ ...line, text: `复核后受理，答复期限从今天起计算，以页面上的日期为准。${input.text}` }],
          }
        : { change: { reviewedAt: now }, lines: [{ ...line, text: `复核后维持不予受理。${input.text}` }] };
    },
  });
}
