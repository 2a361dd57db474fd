import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { withTerms } from '../domain/ledger-terms';
import { deadlineOf } from '../domain/question-clock';
import { clockAfter, nextState } from '../domain/question-life';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { findCategory } from '../store/categories';
import { commandOf, once } from '../store/commands';
import { questionIn, requireSeen, writeChange } from '../store/question-file';
import { findWorkingTime } from '../store/settings';

/**
 * 受理: confirms or corrects what the asker chose and puts the question in hand. A corrected kind brings its own
 * deadline, counted from the day received; the thread tells the asker.
 *
 * Throws `forbidden`, `not_found`, `bad_request` for an unknown category, `conflict_stale`, `invalid_state`.
 */
export async function triageQuestion(actor: Actor, input: Parsed<'desk', 'triage'>, now: number): Promise<void> {
  requireRole(actor, 'desk.triage');
  const command = commandOf(actor.personId, 'desk.triage', input);
  if (!(await findCategory(input.categoryId))) throw new AppError('bad_request', '请选择留言的分类。');
  const workingTime = await findWorkingTime();
  await once(command, now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(actor, 'desk.triage', { question });
    await requireSeen(tx, question, input.version);
    const state = nextState(question.state, 'triage');
    if (!state) throw new AppError('invalid_state');
    const channel = input.channel ?? question.channel;
    const deadline = deadlineOf({ ...question, kind: input.kind, channel }, workingTime);
    const moved = deadline.dueAt !== question.dueAt;
    await writeChange(
      tx,
      question,
      {
        state,
        clock: clockAfter(state),
        kind: input.kind,
        kindUnsure: undefined,
        maybeUrgent: undefined,
        categoryId: input.categoryId,
        regionCode: input.regionCode,
        triagedAt: now,
        channel,
        terms: withTerms(question),
        ticks: input.kind === 'report' ? input.ticks : undefined,
        ...deadline,
      },
      [
        {
          type: 'status',
          audience: 'asker',
          by: authorOf(actor, question),
          text: moved ? '已受理。留言类型有调整，办理时限随之改变，以页面上的日期为准。' : '已受理，正在办理。',
        },
      ],
      now,
    );
    return { questionId: question._id };
  });
}
