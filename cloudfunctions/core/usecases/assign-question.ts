import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { OPEN_STATES } from '../domain/question-life';
import type { QuestionRecord, StaffRecord } from '../domain/records';
import { worksFor } from '../domain/staff';
import { type Actor, authorOf, can, hasRole, requireFor, requireRole } from '../policies';
import { questions } from '../store/collections';
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
    const member = found && (await memberIn(tx, found));
    const problem = whyNotAssigned(actor, question, member);
    if (problem) throw problem;
    const text = member ? `由${member.name}承办。` : `${question.assigneeName ?? ''}不再承办，等待指派。`;
    const change = { assigneeId: member?.staffId, assigneeName: member?.name };
    const line = { type: 'status' as const, audience: 'staff' as const, by: authorOf(actor, question), text };
    await writeChange(tx, question, change, [line], now);
    return { questionId: question._id };
  });
}

/** Why this person cannot give a question to this member, or to nobody; null when they can. */
function whyNotAssigned(actor: Actor, question: QuestionRecord, member: StaffRecord | null): AppError | null {
  if (!OPEN_STATES.includes(question.state)) return new AppError('invalid_state', '这条留言已经结束，不再指派。');
  const affected = member?.staffId ?? question.assigneeId;
  if (!hasRole(actor, 'lead') && affected !== actor.staffId) {
    return new AppError('forbidden', '指派给别人要由组长来做；您可以自己领办。');
  }
  return member && !worksFor(member, question.holderKey)
    ? new AppError('rule_blocked', `${member.name}现在办不了这条留言，请另选一位。`)
    : null;
}

export interface AssignPreview {
  question: QuestionRecord;
  refusal: string | null;
}

/**
 * What giving several questions to one person would do to each, in their order; nothing is changed. Those the actor may not
 * read are left out.
 *
 * Throws `forbidden`, `not_found` for an unknown member.
 */
export async function previewAssigning(
  actor: Actor,
  input: Parsed<'desk', 'preview_assign'>,
): Promise<AssignPreview[]> {
  requireRole(actor, 'desk.preview_assign');
  const [member, found] = await Promise.all([
    input.staffId === null ? null : requireMember(input.staffId),
    questions.byIds([...new Set(input.ids)]),
  ]);
  return found
    .filter((question) => can(actor, 'desk.question', { question }))
    .map((question) => ({ question, refusal: whyNotAssigned(actor, question, member)?.message ?? null }));
}
