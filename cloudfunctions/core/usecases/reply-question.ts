import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { DANGER_LINES, EMERGENCY_LINES, GENERAL_HOTLINE, type QuestionKind } from '../contract/constants';
import { textOfFindings, writtenReply } from '../domain/findings';
import type { CardRecord, Despite, DraftReply, QuestionRecord, UnitRecord } from '../domain/records';
import { whyNotRelayed } from '../domain/offline';
import { nextState } from '../domain/question-life';
import { replyProblem } from '../domain/reply';
import { needsApproval } from '../domain/reply-approval';
import { type Known, phonesIn, plainPhone, replyWarnings } from '../domain/reply-warnings';
import { type Actor, authorOf, hasRole, relayAuthorOf, requireFor, requireRole } from '../policies';
import { requireCardInForce } from '../store/cards';
import { commandOf, earlierResult, once } from '../store/commands';
import { copiedShare } from '../store/reply-prints';
import { answerWith, questionIn, requireSeen, writeChange } from '../store/question-file';
import { findApprovalRules } from '../store/settings';
import { findQuestion } from '../store/questions';
import { findUnit, listHotlines } from '../store/units';

/**
 * 正式答复: answers a question in hand and stops its clock, or, where a second person must approve it, keeps it as a draft
 * for them (拟稿—核发); a draft that waits is replaced. A cited card must be in force; its question and hotline are copied, so
 * that the answer stays what it was when the card changes.
 *
 * With `relayed` it is the answer of a unit that has nobody in the app, entered by the desk for it (代录): the asker reads that
 * unit's name.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale` when somebody was faster, `invalid_state` when it is not in
 * progress, `rule_blocked` when the reply does not pass its gate, the card is not in force, or there is nothing to relay,
 * `needs_reason` when the gate warns and no reason stands beside it: a line a warning.
 */
export async function replyQuestion(actor: Actor, input: Parsed<'desk', 'reply'>, now: number): Promise<void> {
  requireRole(actor, 'desk.reply');
  const command = commandOf(actor.personId, 'desk.reply', input);
  if (await earlierResult(command)) return;
  const [card, rules, unit, known] = await Promise.all([
    input.cardId === undefined ? null : requireCardInForce(input.cardId, now),
    findApprovalRules(),
    actor.unitId === undefined ? null : findUnit(actor.unitId),
    knownOf(input),
  ]);
  await once(command, now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    requireFor(actor, 'desk.reply', { question });
    await requireSeen(tx, question, input.version);
    if (!nextState(question.state, 'reply')) throw new AppError('invalid_state');
    const text = textOf(question.kind, input);
    const despite = despiteOf(question, { text, card }, known, input.despite);
    const { relayed } = input;
    const misplaced = relayed && (relays(actor) ? whyNotRelayed(question, relayed.givenOn, now) : NOT_TO_RELAY);
    if (misplaced) throw new AppError('rule_blocked', misplaced);
    const by = relayed ? relayAuthorOf(actor, question) : authorOf(actor, question);
    const ofUnit = by.unitId !== undefined && by.officeName === actor.unitName ? unit : null;
    const draft = {
      ...draftOf(text, card, ofUnit),
      ...(input.findings ? { findings: input.findings } : {}),
      ...(despite ? { despite } : {}),
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

/** The reply as one text, when it passes the gate. */
function textOf(kind: QuestionKind, input: Written): string {
  const written = writtenReply(kind, input);
  const problem = 'problem' in written ? written.problem : replyProblem(written.text);
  if (problem || 'problem' in written) throw new AppError('rule_blocked', problem ?? undefined);
  return written.text;
}

/** What the gate's warnings are judged by, read before the transaction: none of it is decisive. */
async function knownOf({ id, ...written }: Written & { id: string }): Promise<Known> {
  const text = written.findings ? textOfFindings(written.findings) : (written.text ?? '');
  const question = phonesIn(text).length > 0 ? await findQuestion(id) : null;
  const local = question ? await listHotlines(question.regionCode) : [];
  const hotlines = [...local, ...DANGER_LINES.map(({ phone }) => phone), ...EMERGENCY_LINES, GENERAL_HOTLINE];
  return { hotlines: new Set(hotlines.map(plainPhone)), copiedShare: await copiedShare(text) };
}

/** What is warned of, with the reason for which it goes out all the same. Throws `needs_reason` without one. */
function despiteOf(
  question: QuestionRecord,
  reply: { text: string; card: CardRecord | null },
  known: Known,
  reason: string | undefined,
): Despite | null {
  const cardHotline = reply.card ? [plainPhone(reply.card.hotline)] : [];
  const hotlines = new Set([...known.hotlines, ...cardHotline]);
  const warnings = replyWarnings(question, reply, { ...known, hotlines });
  if (warnings.length === 0) return null;
  if (reason === undefined) throw new AppError('needs_reason', warnings.join('\n'));
  return { warnings, reason };
}

type Written = Pick<Parsed<'desk', 'reply'>, 'text' | 'findings'>;

const DRAFTED = '拟好正式答复，等核发。';

const draftOf = (text: string, card: CardRecord | null, unit: UnitRecord | null): Omit<DraftReply, 'by' | 'at'> => ({
  text,
  ...(card ? { hotline: card.hotline, cardId: card._id, cardQuestion: card.question } : {}),
  ...(unit ? { byUnit: true, unitSends: unit.sendsReplies === true } : {}),
});

/** "an operator enters its answer" (product.md) */
const relays = (actor: Actor): boolean => hasRole(actor, 'operator', 'lead');
const NOT_TO_RELAY = '部门的答复由运维小组代录。';
