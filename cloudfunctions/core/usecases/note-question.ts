import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import type { StaffRecord } from '../domain/records';
import { type Actor, actorOf, authorOf, can, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';
import { findMembers } from '../store/staff';

/**
 * 内部备注: for staff alone, whatever state the question is in. Colleagues it names have it in their to-do (提到我的) until they
 * open the question; only those who may read it can be named.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` for somebody who may not read it.
 */
export async function noteQuestion(actor: Actor, input: Parsed<'desk', 'note'>, now: number): Promise<void> {
  requireRole(actor, 'desk.note');
  const named = [...new Set(input.mentions ?? [])].filter((staffId) => staffId !== actor.staffId);
  const members = await findMembers(named);
  await changeQuestion(commandOf(actor.personId, 'desk.note', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.note', { question }),
    decide: (question) => {
      const reads = (member: StaffRecord) => can(actorOf(member._id, member), 'desk.question', { question });
      const readers = members.filter(reads);
      if (readers.length < named.length) {
        throw new AppError('rule_blocked', '提到的同事里有人看不到这条留言，请重新选择。');
      }
      const calls = readers.map(({ name }) => `@${name} `).join('');
      const line = { type: 'note' as const, audience: 'staff' as const, by: authorOf(actor, question) };
      const mentioned = [...new Set([...(question.mentioned ?? []), ...named])];
      return {
        change: named.length > 0 ? { mentioned } : {},
        lines: [{ ...line, text: `${calls}${input.text}` }],
      };
    },
  });
}
