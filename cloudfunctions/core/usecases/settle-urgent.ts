import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { isContactOwed } from '../domain/urgent';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion, type NewEntry } from '../store/question-file';

/** What the asker, who was promised to be contacted, reads. */
const NOT_URGENT = '经核实不属于紧急情况，按页面上的日期办理和答复。';

/**
 * 疑似紧急 is dealt with, or 紧急 is taken back: the question leaves the top of the to-do, with a note for staff of what was
 * done or why. Needed where neither triage nor a reply comes at once, as after 还有问题.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `invalid_state` when it is neither.
 */
export async function settleUrgent(actor: Actor, input: Parsed<'desk', 'settle_urgent'>, now: number): Promise<void> {
  requireRole(actor, 'desk.settle_urgent');
  await changeQuestion(commandOf(actor.personId, 'desk.settle_urgent', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.settle_urgent', { question }),
    decide: (question) => {
      const owed = isContactOwed(question);
      if (!owed && !question.maybeUrgent) throw new AppError('invalid_state', '这条留言已经不在“紧急”里。');
      const by = authorOf(actor, question);
      const words = owed ? '撤销紧急' : '疑似紧急已处理';
      const note: NewEntry = { type: 'note', audience: 'staff', by, text: `${words}：${input.text}` };
      const told: NewEntry = { type: 'status', audience: 'asker', by, text: NOT_URGENT };
      return {
        change: { maybeUrgent: undefined, ...(owed ? { urgent: undefined } : {}) },
        lines: owed ? [told, note] : [note],
      };
    },
  });
}
