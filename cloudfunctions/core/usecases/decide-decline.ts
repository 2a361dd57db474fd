import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { declined, whyNotConfirm } from '../domain/decline';
import type { QuestionRecord } from '../domain/records';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion, type NewEntry } from '../store/question-file';

/**
 * A lead confirms that a question is declined, or sends the proposal back; never whoever proposed it. The asker reads why,
 * where to go instead, and that they can have it reviewed.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` when nothing waits or it is one's own.
 */
export async function decideDecline(actor: Actor, input: Parsed<'desk', 'decide_decline'>, now: number): Promise<void> {
  requireRole(actor, 'desk.decide_decline');
  await changeQuestion(commandOf(actor.personId, 'desk.decide_decline', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.decide_decline', { question }),
    decide: (question) => {
      const problem = whyNotConfirm(question, actor.staffId);
      if (problem) throw new AppError('rule_blocked', problem);
      const by = authorOf(actor, question);
      const line: NewEntry = input.confirm
        ? {
            type: 'status',
            audience: 'asker',
            by,
            text: declineWords(question),
          }
        : { type: 'note', audience: 'staff', by, text: `不同意不予受理：${input.reason}` };
      const change = input.confirm ? declined(question, actor.staffId, now) : { decline: undefined };
      return { change, lines: [line] };
    },
  });
}

const declineWords = ({ decline }: QuestionRecord): string =>
  `不予受理。理由：${decline?.reason ?? ''} 去向：${decline?.door ?? ''} 有不同意见，15 天内可以申请复核一次。`;
