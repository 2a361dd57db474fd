import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { RELAY_WAY_LABELS } from '../contract/constants';
import { contacted, isContactOwed } from '../domain/urgent';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';

/**
 * 已联系: first contact with the asker of an urgent question was made. The asker reads that it was made and how; what was
 * said is for staff.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `invalid_state` when none is owed.
 */
export async function recordContact(actor: Actor, input: Parsed<'desk', 'record_contact'>, now: number): Promise<void> {
  requireRole(actor, 'desk.record_contact');
  await changeQuestion(commandOf(actor.personId, 'desk.record_contact', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.record_contact', { question }),
    decide: (question) => {
      if (!isContactOwed(question)) throw new AppError('invalid_state', '这条留言现在不用首次联系。');
      const by = authorOf(actor, question);
      const how = RELAY_WAY_LABELS[input.way];
      return {
        change: contacted(question, now),
        lines: [
          { type: 'status', audience: 'asker', by, text: `值班人员已首次联系您（${how}）。` },
          {
            type: input.way === 'phone' ? 'call_note' : 'note',
            audience: 'staff',
            by,
            text: `首次联系（${how}）：${input.text}`,
          },
        ],
      };
    },
  });
}
