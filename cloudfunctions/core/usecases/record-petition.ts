import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { recorded, stepWords, whyNotRecorded, withDates } from '../domain/petition';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';

/**
 * What the office for petitions did with a question that was handed over: 已告知, 延期, 已办结, on which day. The asker reads
 * it and the date that follows.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` when that cannot be.
 */
export async function recordPetition(
  actor: Actor,
  input: Parsed<'desk', 'record_petition'>,
  now: number,
): Promise<void> {
  requireRole(actor, 'desk.record_petition');
  await changeQuestion(commandOf(actor.personId, 'desk.record_petition', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.record_petition', { question }),
    decide: (question) => {
      const problem = whyNotRecorded(question, input, now);
      if (problem || !question.petition) throw new AppError('rule_blocked', problem ?? undefined);
      const petition = recorded(question.petition, input);
      const by = authorOf(actor, question);
      return {
        change: withDates(petition),
        lines: [{ type: 'status', audience: 'asker', by, text: stepWords(petition, input) }],
      };
    },
  });
}
