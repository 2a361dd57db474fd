import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { whyNotAllowed } from '../domain/report';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';

/**
 * 允许附原文: a lead lets the unit that has a report read its asker's own words and see the pictures, on record and told to
 * the asker (product.md, Rules that never bend). It ends with that holder, or when a lead ends it.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` when no unit has it or nothing would change.
 */
export async function allowOriginal(actor: Actor, input: Parsed<'desk', 'allow_original'>, now: number): Promise<void> {
  requireRole(actor, 'desk.allow_original');
  await changeQuestion(commandOf(actor.personId, 'desk.allow_original', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.allow_original', { question }),
    decide: (question) => {
      const problem = whyNotAllowed(question, input.allow);
      if (problem) throw new AppError('rule_blocked', problem);
      const by = authorOf(actor, question);
      const { holderName } = question;
      const told = input.allow
        ? `为了核查清楚，经组长同意，${holderName}可以看您反映的原话和图片。`
        : `${holderName}不再能看您反映的原话和图片。`;
      return {
        change: { originalFor: input.allow ? question.holderKey : undefined },
        lines: [
          { type: 'status', audience: 'asker', by, text: told },
          {
            type: 'note',
            audience: 'staff',
            by,
            text: `${input.allow ? '允许附原文' : '停止附原文'}。理由：${input.reason}`,
          },
        ],
      };
    },
  });
}
