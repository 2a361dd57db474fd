import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import type { CardRecord, DraftReply, UnitRecord } from '../domain/records';
import { whyNotRelayed } from '../domain/offline';
import { nextState } from '../domain/question-life';
import { replyProblem } from '../domain/reply';
import { needsApproval } from '../domain/reply-approval';
import { type Actor, authorOf, hasRole, relayAuthorOf, requireFor, requireRole } from '../policies';
import { requireCardInForce } from '../store/cards';
import { commandOf, earlierResult, once } from '../store/commands';
import { answerWith, questionIn, requireSeen, writeChange } from '../store/question-file';
import { findApprovalRules } from '../store/settings';
import { findUnit } from '../store/units';

/**
 * 正式答复: answers a question in hand and stops its clock, or, where a second person must approve it, keeps it as a draft
 * for them (拟稿—核发); a draft that waits is replaced. A cited card must be in force; its question and hotline are copied, so
 * that the answer stays what it was when the card changes.
 *
 * With `relayed` it is the answer of a unit that has nobody in the app, entered by the desk for it (代录): the asker reads that
 * unit's name.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale` when somebody was faster, `invalid_state` when it is not in
 * progress, `rule_blocked` when the reply does not pass its gate, the card is not in force, or there is nothing to relay.
 */
export async function replyQuestion(actor: Actor, input: Parsed<'desk', 'reply'>, now: number): Promise<void> {
  requireRole(actor, 'desk.reply');
  const command = commandOf(actor.personId, 'desk.reply', input);
  if (await earlierResult(command)) return;
  const [card, rules, unit] = await Promise.all([
    input.cardId === undefined ? null : requireCardInForce(input.cardId, now),
    findApprovalRules(),
    actor.unitId === undefined ? null : findUnit(actor.unitId),
  ]);
  await once(command, now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(actor, 'desk.reply', { question });
    await requireSeen(tx, question, input.version);
    if (!nextState(question.state, 'reply')) throw new AppError('invalid_state');
    const problem = replyProblem(input.text);
    if (problem) throw new AppError('rule_blocked', problem);
    const { relayed } = input;
    const misplaced = relayed && (relays(actor) ? whyNotRelayed(question, relayed.givenOn, now) : NOT_TO_RELAY);
    if (misplaced) throw new AppError('rule_blocked', misplaced);
    const by = relayed ? relayAuthorOf(actor, question) : authorOf(actor, question);
    const ofUnit = by.unitId !== undefined && by.officeName === actor.unitName ? unit : null;
    const draft = {
      ...draftOf(input.text, card, ofUnit),
      ...(relayed ? { relayed: { on: relayed.givenOn, way: relayed.way, givenBy: relayed.givenBy } } : {}),
    };
    if (needsApproval(question.kind, { cited: card !== null, unit: ofUnit, rules })) {
      const drafter = authorOf(actor, question);
      const line = { type: 'note' as const, audience: 'staff' as const, by: drafter, text: DRAFTED };
      await writeChange(tx, question, { draftReply: { ...draft, by, at: now } }, [line], now);
    } else {
      await answerWith(tx, question, { ...draft, by }, now);
    }
    return { questionId: question._id };
  });
}

const DRAFTED = '拟好正式答复，等核发。';

const draftOf = (text: string, card: CardRecord | null, unit: UnitRecord | null): Omit<DraftReply, 'by' | 'at'> => ({
  text,
  ...(card ? { hotline: card.hotline, cardId: card._id, cardQuestion: card.question } : {}),
  ...(unit ? { byUnit: true, unitSends: unit.sendsReplies === true } : {}),
});

/** "an operator enters its answer" (product.md) */
const relays = (actor: Actor): boolean => hasRole(actor, 'operator', 'lead');
const NOT_TO_RELAY = '部门的答复由运维小组代录。';
