import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { LIMITS } from '../contract/constants';
import { linkedBy, whyNotLinked } from '../domain/merge';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf, once } from '../store/commands';
import { changeQuestion, type NewEntry, questionIn, requireSeen, writeChange } from '../store/question-file';
import { peekWaiting, findQuestion } from '../store/questions';

/**
 * 并案: two questions that are no enquiries belong to one group, which staff see on each; every one of it keeps its own
 * clock and is answered by itself (product.md).
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` with why not.
 */
export async function linkQuestions(actor: Actor, input: Parsed<'desk', 'link'>, now: number): Promise<void> {
  requireRole(actor, 'desk.link');
  const groups = (await Promise.all([findQuestion(input.id), findQuestion(input.otherId)])).map((each) => each?.linkId);
  await Promise.all(groups.map(requireRoom));
  await once(commandOf(actor.personId, 'desk.link', input), now, async (tx) => {
    const [question, other] = [await questionIn(tx, input.id), await questionIn(tx, input.otherId)];
    if (!question || !other) throw new AppError('not_found');
    for (const each of [question, other]) requireFor(actor, 'desk.link', { question: each });
    await requireSeen(tx, question, input.version);
    const problem = whyNotLinked(question, other);
    if (problem) throw new AppError('rule_blocked', problem);
    const linkId = question.linkId ?? other.linkId ?? question._id;
    const with_ = (no: string): NewEntry => ({
      ...{ type: 'note', audience: 'staff', by: authorOf(actor, question) },
      text: `和留言 ${no} 并案，逐件答复。`,
    });
    await writeChange(tx, question, { linkId }, [with_(other.no)], now);
    await writeChange(tx, other, { linkId }, [with_(question.no)], now);
    return { questionId: question._id };
  });
}

/** A group is shown whole on each of its questions. */
async function requireRoom(linkId: string | undefined): Promise<void> {
  if (linkId !== undefined && (await peekWaiting([linkedBy(linkId)])).length >= LIMITS.linked) {
    throw new AppError('rule_blocked', `一个并案最多 ${LIMITS.linked} 条。`);
  }
}

/**
 * 移出并案: a question leaves its group; the others stay.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` when it is in none.
 */
export async function unlinkQuestion(actor: Actor, input: Parsed<'desk', 'unlink'>, now: number): Promise<void> {
  requireRole(actor, 'desk.unlink');
  await changeQuestion(commandOf(actor.personId, 'desk.unlink', input), input, now, {
    allow: (question) => requireFor(actor, 'desk.unlink', { question }),
    decide: (question) => {
      if (question.linkId === undefined) throw new AppError('rule_blocked', '这条留言没有并案。');
      const line: NewEntry = { type: 'note', audience: 'staff', by: authorOf(actor, question), text: '移出并案。' };
      return { change: { linkId: undefined }, lines: [line] };
    },
  });
}
