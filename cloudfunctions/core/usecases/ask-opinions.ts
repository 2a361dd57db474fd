import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { whyNotHelped, withHelpers } from '../domain/transfer';
import { beijingDay, dayWords } from '../domain/working-time';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';
import { listUnitsById } from '../store/units';

/**
 * 协办: asks up to three units for an opinion by a date. The holder stays the holder.
 *
 * Throws `forbidden`, `not_found`, `bad_request` for an unknown unit, `conflict_stale`, `rule_blocked` with why not.
 */
export async function askOpinions(actor: Actor, input: Parsed<'desk', 'ask_opinions'>, now: number): Promise<void> {
  requireRole(actor, 'desk.ask_opinions');
  const unitIds = [...new Set(input.unitIds)];
  const units = await listUnitsById(unitIds);
  if (units.length < unitIds.length) throw new AppError('bad_request', '没有这个部门，请重新选择。');
  await changeQuestion(commandOf(actor.personId, 'desk.ask_opinions', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.ask_opinions', { question }),
    decide: (question) => {
      const problem = whyNotHelped(question, unitIds, input.by, now);
      if (problem) throw new AppError('rule_blocked', problem);
      const names = units.map(({ name }) => name).join('、');
      const until = dayWords(beijingDay(input.by));
      return {
        change: withHelpers(question, units, input.by),
        lines: [
          {
            type: 'note',
            audience: 'staff',
            by: authorOf(actor, question),
            text: `请${names}协办，${until}前回复意见：${input.asks}`,
          },
        ],
      };
    },
  });
}
