import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { callWords, whyNotRecorded } from '../domain/contact-look';
import { contacted, isContactOwed } from '../domain/urgent';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';

/**
 * 电话记录: how the call went after a look at the contact details, what was said and what comes next. The asker reads it. Of an urgent
 * question a call that was taken is the first contact.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` when this person owes none or for personal data.
 */
export async function recordCall(actor: Actor, input: Parsed<'desk', 'record_call'>, now: number): Promise<void> {
  requireRole(actor, 'desk.record_call');
  await changeQuestion(commandOf(actor.personId, 'desk.record_call', input), input, now, {
    // Whoever still sees it is told that it went on, not that they may not.
    allow: (question) => requireFor(actor, 'desk.question', { question }),
    decide: (question) => {
      requireFor(actor, 'desk.record_call', { question });
      const problem = whyNotRecorded(question, actor.staffId, input);
      if (problem) throw new AppError('rule_blocked', problem);
      const line = { type: 'call_note' as const, audience: 'asker' as const, by: authorOf(actor, question) };
      const callsOwed = question.callsOwed?.filter((each) => each !== actor.staffId);
      const first = input.outcome === 'reached' && isContactOwed(question) ? contacted(question, now) : {};
      return { change: { callsOwed, ...first }, lines: [{ ...line, text: callWords(input) }] };
    },
  });
}
