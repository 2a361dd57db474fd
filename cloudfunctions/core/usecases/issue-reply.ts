import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { whyNotIssued } from '../domain/reply-approval';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { requireCardInForce } from '../store/cards';
import { commandOf, earlierResult, once } from '../store/commands';
import { answerWith, changeQuestion, questionIn, requireSeen } from '../store/question-file';
import { findQuestion } from '../store/questions';

/**
 * 核发: a second person sends a drafted reply as it stands, in the name of the office that drafted it.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` when nothing waits, it is one's own, or the cited card is
 * no longer in force.
 */
export async function issueReply(actor: Actor, input: Parsed<'desk', 'issue_reply'>, now: number): Promise<void> {
  requireRole(actor, 'desk.issue_reply');
  const command = commandOf(actor.personId, 'desk.issue_reply', input);
  if (await earlierResult(command)) return;
  // On the version the actor saw it is this very draft; else the transaction refuses.
  const cardId = (await findQuestion(input.id))?.draftReply?.cardId;
  if (cardId !== undefined) await requireCardInForce(cardId, now);
  await once(command, now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(actor, 'desk.issue_reply', { question });
    await requireSeen(tx, question, input.version);
    const problem = whyNotIssued(question, actor.staffId);
    if (problem || !question.draftReply) throw new AppError('rule_blocked', problem ?? undefined);
    await answerWith(tx, question, question.draftReply, now, authorOf(actor, question));
    return { questionId: question._id };
  });
}

/**
 * 退回修改: the draft goes back to whoever wrote it, with the reason as a note for staff.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` when nothing waits or it is one's own.
 */
export async function returnReply(actor: Actor, input: Parsed<'desk', 'return_reply'>, now: number): Promise<void> {
  requireRole(actor, 'desk.return_reply');
  await changeQuestion(commandOf(actor.personId, 'desk.return_reply', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.return_reply', { question }),
    decide: (question) => {
      const problem = whyNotIssued(question, actor.staffId);
      if (problem) throw new AppError('rule_blocked', problem);
      const text = `拟的答复退回修改：${input.reason}`;
      const line = { type: 'note' as const, audience: 'staff' as const, by: authorOf(actor, question), text };
      return { change: { draftReply: undefined }, lines: [line] };
    },
  });
}
