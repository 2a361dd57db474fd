import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { replyProblem } from '../domain/reply';
import { needsApproval } from '../domain/reply-approval';
import { resultLine, resultWords, whyNoResult, withResult } from '../domain/report';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf, once } from '../store/commands';
import { answeredNow, questionIn, requireSeen, writeChange } from '../store/question-file';
import { findApprovalRules } from '../store/settings';

/**
 * 督查结果 of a clue, in words its asker reads. Where the inspection office has the report in hand, the result answers it;
 * where a unit has it, or a reply needs a second person (核发), the asker is told and is still to be answered; after an answer it is added to it.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` when it is no clue, has its result, or the words would
 * not pass as a reply.
 */
export async function recordClueResult(actor: Actor, input: Parsed<'desk', 'clue_result'>, now: number): Promise<void> {
  requireRole(actor, 'desk.clue_result');
  const rules = await findApprovalRules();
  await once(commandOf(actor.personId, 'desk.clue_result', input), now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(actor, 'desk.clue_result', { question });
    await requireSeen(tx, question, input.version);
    const problem = whyNoResult(question) ?? replyProblem(input.text);
    if (problem) throw new AppError('rule_blocked', problem);
    const type = resultLine(question, needsApproval(question.kind, { cited: false, unit: null, rules }));
    const answer = type === 'reply' ? await answeredNow(tx, question, now) : {};
    await writeChange(
      tx,
      question,
      { ...withResult(question, input.result, type === 'reply', now), ...answer },
      [
        {
          type,
          audience: type === 'note' ? 'staff' : 'asker',
          by: authorOf(actor, question),
          text: resultWords(input.result, input.text),
        },
      ],
      now,
    );
    return { questionId: question._id };
  });
}
