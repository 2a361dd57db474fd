import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { validity } from '../domain/card';
import { clockAfter, nextState } from '../domain/question-life';
import type { CardRecord } from '../domain/records';
import { replyProblem } from '../domain/reply';
import { beijingDay } from '../domain/working-time';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { findPublishedCard } from '../store/cards';
import { commandOf, earlierResult, once } from '../store/commands';
import { answeredNow, questionIn, requireSeen, writeChange } from '../store/question-file';

/**
 * 正式答复: answers a question in hand and stops its clock. A cited card must be in force; its question and hotline are
 * copied, so that the answer stays what it was when the card changes.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale` when somebody was faster, `invalid_state` when it is not in
 * progress, `rule_blocked` when the reply does not pass its gate or the card is not in force.
 */
export async function replyQuestion(actor: Actor, input: Parsed<'desk', 'reply'>, now: number): Promise<void> {
  requireRole(actor, 'desk.reply');
  const command = commandOf(actor.personId, 'desk.reply', input);
  if (await earlierResult(command)) return;
  const card = input.cardId === undefined ? null : await cardInForce(input.cardId, now);
  await once(command, now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(actor, 'desk.reply', { question });
    await requireSeen(tx, question, input.version);
    const state = nextState(question.state, 'reply');
    if (!state) throw new AppError('invalid_state');
    const problem = replyProblem(input.text);
    if (problem) throw new AppError('rule_blocked', problem);
    const line = {
      type: 'reply' as const,
      audience: 'asker' as const,
      by: authorOf(actor, question),
      text: input.text,
      ...(card ? { hotline: card.hotline, cardId: card._id, cardQuestion: card.question } : {}),
    };
    await writeChange(
      tx,
      question,
      { state, clock: clockAfter(state), maybeUrgent: undefined, ...(await answeredNow(tx, question, now)) },
      [line],
      now,
    );
    return { questionId: question._id };
  });
}

async function cardInForce(id: string, now: number): Promise<CardRecord> {
  const card = await findPublishedCard(id);
  if (!card) throw new AppError('rule_blocked', '引用的卡片已经下线或不存在，请换一张或不引用。');
  if (validity(card, beijingDay(now)) !== 'in_force') {
    throw new AppError('rule_blocked', '引用的卡片不在有效期内，请换一张或不引用。');
  }
  return card;
}
