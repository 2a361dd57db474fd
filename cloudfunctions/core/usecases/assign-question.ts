import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { OPEN_STATES } from '../domain/question-life';
import { worksFor } from '../domain/staff';
import { type Actor, authorOf, hasRole, requireFor, requireRole } from '../policies';
import { commandOf, earlierResult, once } from '../store/commands';
import { questionIn, requireSeen, writeChange } from '../store/question-file';
import { memberIn, requireMember } from '../store/staff';

/**
 * 指派承办人: which of the holder's people works on it, null for nobody. Leads assign to anybody of them; operators take
 * a question on and give their own back.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `invalid_state` for one that is over, `rule_blocked`.
 */
export async function assignQuestion(actor: Actor, input: Parsed<'desk', 'assign'>, now: number): Promise<void> {
  requireRole(actor, 'desk.assign');
  const command = commandOf(actor.personId, 'desk.assign', input);
  if (await earlierResult(command)) return;
  const found = input.staffId === null ? null : await requireMember(input.staffId);
  await once(command, now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(actor, 'desk.assign', { question });
    await requireSeen(tx, question, input.version);
    if (!OPEN_STATES.includes(question.state)) throw new AppError('invalid_state');
    const affected = input.staffId ?? question.assigneeId;
    if (!hasRole(actor, 'lead') && affected !== actor.staffId) {
      throw new AppError('forbidden', '指派给别人要由组长来做；您可以自己领办。');
    }
    const member = found && (await memberIn(tx, found));
    if (member && !worksFor(member, question.holderKey)) {
      throw new AppError('rule_blocked', `${member.name}现在办不了这条留言，请另选一位。`);
    }
    const text = member ? `由${member.name}承办。` : `${question.assigneeName ?? ''}不再承办，等待指派。`;
    const change = { assigneeId: member?.staffId, assigneeName: member?.name };
    const line = { type: 'status' as const, audience: 'staff' as const, by: authorOf(actor, question), text };
    await writeChange(tx, question, change, [line], now);
    return { questionId: question._id };
  });
}
