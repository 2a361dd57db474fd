import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { extensionDecided, whyNotDecided } from '../domain/question-clock';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion, type NewEntry } from '../store/question-file';
import { findWorkingTime } from '../store/settings';

/**
 * A lead, or an inspector where the matter is the inspection office's, grants an extension or refuses it; never whoever
 * asked for it. Granted, the asker reads why it takes longer and until when.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` when nothing waits or it is one's own.
 */
export async function decideExtension(
  actor: Actor,
  input: Parsed<'desk', 'decide_extension'>,
  now: number,
): Promise<void> {
  requireRole(actor, 'desk.decide_extension');
  const workingTime = await findWorkingTime();
  await changeQuestion(commandOf(actor.personId, 'desk.decide_extension', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.decide_extension', { question }),
    decide: (question) => {
      const problem = whyNotDecided(question, actor.staffId);
      if (problem) throw new AppError('rule_blocked', problem);
      const { days = 0, reason = '' } = question.extension ?? {};
      const by = authorOf(actor, question);
      const line: NewEntry = input.grant
        ? { type: 'status', audience: 'asker', by, text: `办理时限延长 ${days} 个工作日。原因：${reason}` }
        : { type: 'note', audience: 'staff', by, text: `不批准延期：${input.reason}` };
      return { change: extensionDecided(question, input.grant, workingTime), lines: [line] };
    },
  });
}
