import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { callWords, whyNotRecorded } from '../domain/contact-look';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';

/**
 * 电话记录: how the call went after a look at the contact details, what was said and what comes next. The asker reads it.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` when this person owes none or for personal data.
 */
export async function recordCall(actor: Actor, input: Parsed<'desk', 'record_call'>, now: number): Promise<void> {
  requireRole(actor, 'desk.record_call');
  await changeQuestion(commandOf(actor.personId, 'desk.record_call', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.record_call', { question }),
    decide: (question) => {
      const problem = whyNotRecorded(question, actor.staffId, input);
      if (problem) throw new AppError('rule_blocked', problem);
      const line = { type: 'call_note' as const, audience: 'asker' as const, by: authorOf(actor, question) };
      const callsOwed = question.callsOwed?.filter((each) => each !== actor.staffId);
      return { change: { callsOwed }, lines: [{ ...line, text: callWords(input) }] };
    },
  });
}
