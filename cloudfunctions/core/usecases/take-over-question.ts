import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { INSPECTION } from '../domain/holder';
import { transferred } from '../domain/transfer';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf } from '../store/commands';
import { changeQuestion } from '../store/question-file';
import { findWorkingTime } from '../store/settings';

/**
 * The inspection office takes a matter on its list in hand itself.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `invalid_state` when nobody works on it or the office has it.
 */
export async function takeOverQuestion(actor: Actor, input: Parsed<'desk', 'take_over'>, now: number): Promise<void> {
  requireRole(actor, 'desk.take_over');
  const workingTime = await findWorkingTime();
  await changeQuestion(commandOf(actor.personId, 'desk.take_over', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.take_over', { question }),
    decide: (question) => {
      if (question.state !== 'in_progress') throw new AppError('invalid_state', '这条留言现在不在办理中。');
      if (question.holderKey === INSPECTION.key) throw new AppError('invalid_state', '这条留言已经在督查室。');
      const change = transferred(question, { holder: INSPECTION, offline: false }, { now, workingTime });
      const by = authorOf(actor, { ...question, holderKey: INSPECTION.key });
      return {
        change,
        lines: [
          { type: 'transfer', audience: 'asker', by, text: '督查室接手办理。' },
          { type: 'note', audience: 'staff', by, text: `接手理由：${input.reason}` },
        ],
      };
    },
  });
}
