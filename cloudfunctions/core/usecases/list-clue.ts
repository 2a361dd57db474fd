import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { clueNumber } from '../domain/display-number';
import { whyNotListed } from '../domain/report';
import { beijingDay } from '../domain/working-time';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf, once } from '../store/commands';
import { nextNumberIn } from '../store/counters';
import { questionIn, requireSeen, writeChange } from '../store/question-file';

/**
 * 列为督查线索: the inspection office follows a report up itself. The clue's number is the year's next one, given with the
 * change, so that none is missing; the asker is told it, the reason is for staff.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` when it is no report of theirs or listed already.
 */
export async function listClue(actor: Actor, input: Parsed<'desk', 'list_clue'>, now: number): Promise<void> {
  requireRole(actor, 'desk.list_clue');
  await once(commandOf(actor.personId, 'desk.list_clue', input), now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(actor, 'desk.list_clue', { question });
    await requireSeen(tx, question, input.version);
    const problem = whyNotListed(question);
    if (problem) throw new AppError('rule_blocked', problem);
    const year = Number(beijingDay(now).slice(0, 4));
    const no = clueNumber(year, await nextNumberIn(tx, `clue:${year}`));
    const by = authorOf(actor, question);
    await writeChange(
      tx,
      question,
      { clue: { no, listedAt: now } },
      [
        {
          type: 'status',
          audience: 'asker',
          by,
          text: `您反映的问题已列为督查线索，编号 ${no}，由督查室核查，结果会在这里告诉您。`,
        },
        { type: 'note', audience: 'staff', by, text: `列为督查线索 ${no}。理由：${input.reason}` },
      ],
      now,
    );
    return { questionId: question._id };
  });
}
