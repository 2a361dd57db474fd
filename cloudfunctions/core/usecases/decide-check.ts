import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { textsForPerson } from '../domain/checked-texts';
import type { TextCheck } from '../domain/records';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf, earlierResult, once } from '../store/commands';
import { writeChecks } from '../store/askers-line';
import { findQuestionFile, questionIn, requireSeen } from '../store/question-file';

/**
 * 人工核验: a person judges what the content check found risky or could not judge. Only then may such a text go further
 * (product.md, Rules that never bend); who decided and what stands in the thread, for staff.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `invalid_state` when nothing waits for a person.
 */
export async function decideCheck(actor: Actor, input: Parsed<'desk', 'decide_check'>, now: number): Promise<void> {
  requireRole(actor, 'desk.decide_check');
  const command = commandOf(actor.personId, 'desk.decide_check', input);
  if (await earlierResult(command)) return;
  const file = await findQuestionFile(input.id);
  if (!file) throw new AppError('not_found');
  await once(command, now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(actor, 'desk.decide_check', { question });
    await requireSeen(tx, question, input.version);
    const waiting = textsForPerson(file);
    if (waiting.length === 0) throw new AppError('invalid_state', '这条留言没有等待人工核验的文字。');
    const check: TextCheck = { status: input.verdict, at: now, byName: actor.name ?? '' };
    const line = {
      type: 'note' as const,
      audience: 'staff' as const,
      by: authorOf(actor, question),
      text: input.verdict === 'pass' ? '人工核验：没有问题。' : '人工核验：有风险，继续折叠。',
    };
    const verdicts = new Map(waiting.map((id) => [id, check]));
    await writeChecks(tx, question, { verdicts, thread: file.thread }, [line], now);
    return { questionId: question._id };
  });
}
