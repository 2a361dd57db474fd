import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { isAnswered, replyProblem } from '../domain/reply';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf, earlierResult } from '../store/commands';
import { changeQuestion } from '../store/question-file';
import { findUnit } from '../store/units';

/**
 * 补充答复: an office adds to an answer that stands, a unit with its hotline. Nothing else moves by it.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `invalid_state` where there is no answer to add to, `rule_blocked`
 * when it does not pass the gate of a reply.
 */
export async function supplementAnswer(actor: Actor, input: Parsed<'desk', 'supplement'>, now: number): Promise<void> {
  requireRole(actor, 'desk.supplement');
  const command = commandOf(actor.personId, 'desk.supplement', input);
  if (await earlierResult(command)) return;
  const unit = actor.unitId === undefined ? null : await findUnit(actor.unitId);
  await changeQuestion(command, input, now, {
    allow: (question) => requireFor(actor, 'desk.supplement', { question }),
    decide: (question) => {
      if (!isAnswered(question)) throw new AppError('invalid_state', '还没有正式答复，不能补充。');
      const problem = replyProblem(input.text);
      if (problem) throw new AppError('rule_blocked', problem);
      const by = authorOf(actor, question);
      const hotline = by.role === 'staff' && by.officeName === unit?.name ? unit.hotline : undefined;
      const line = { type: 'supplement' as const, audience: 'asker' as const, by, text: input.text };
      return { change: {}, lines: [{ ...line, ...(hotline === undefined ? {} : { hotline }) }] };
    },
  });
}
