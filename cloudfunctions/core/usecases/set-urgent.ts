import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { dutyWords, promiseWords, setUrgent as urgentOf, whyNotUrgent } from '../domain/urgent';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { findDuty } from '../store/duty';
import { changeQuestion } from '../store/question-file';

/** Why 疑似紧急 is urgent, where nobody says more. */
const WORDS_OF_DANGER = '提问人写的话里有危险词。';

/**
 * 紧急: whoever is on duty makes first contact with the asker within the limit of calendar time; with nobody on the roster
 * the desk and its leads do.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked`, `bad_request` without a reason.
 */
export async function setUrgent(actor: Actor, input: Parsed<'desk', 'set_urgent'>, now: number): Promise<void> {
  requireRole(actor, 'desk.set_urgent');
  const duty = await findDuty(now);
  await changeQuestion(commandOf(actor.personId, 'desk.set_urgent', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.set_urgent', { question }),
    decide: (question) => {
      const problem = whyNotUrgent(question);
      if (problem) throw new AppError('rule_blocked', problem);
      const reason = input.reason ?? (question.maybeUrgent ? WORDS_OF_DANGER : undefined);
      if (reason === undefined) throw new AppError('bad_request', '请写明为什么紧急。');
      const urgent = urgentOf(question, reason, { now, ...duty });
      const by = authorOf(actor, question);
      return {
        change: { urgent, maybeUrgent: undefined },
        lines: [
          { type: 'status', audience: 'asker', by: { role: 'system' }, text: promiseWords(urgent) },
          { type: 'note', audience: 'staff', by, text: `设为紧急：${reason}\n请${dutyWords(urgent)}。` },
        ],
      };
    },
  });
}
