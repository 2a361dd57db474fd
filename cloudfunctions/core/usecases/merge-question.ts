import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { merged, whyNotMerged } from '../domain/merge';
import type { QuestionRecord } from '../domain/records';
import { type Actor, authorOf, can, requireFor, requireRole } from '../policies';
import { questions } from '../store/collections';
import { commandOf, once } from '../store/commands';
import { type NewEntry, questionIn, requireSeen, writeChange } from '../store/question-file';
import { tellMerged } from '../store/telling';
import { findQuestion } from '../store/questions';
import { findWorkingTime } from '../store/settings';

/**
 * 合并: an enquiry goes into another one, which survives with the earlier deadline; whoever asked it reads its state, dates
 * and replies, never its text (product.md). The version is the one of what goes; the survivor is taken as it stands, so that
 * several can go into it one after another.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` with why not.
 */
export async function mergeQuestion(actor: Actor, input: Parsed<'desk', 'merge'>, now: number): Promise<void> {
  requireRole(actor, 'desk.merge');
  const workingTime = await findWorkingTime();
  await once(commandOf(actor.personId, 'desk.merge', input), now, async (tx) => {
    const [question, survivor] = [await questionIn(tx, input.id), await questionIn(tx, input.intoId)];
    if (!question || !survivor) throw new AppError('not_found');
    for (const each of [question, survivor]) requireFor(actor, 'desk.merge', { question: each });
    await requireSeen(tx, question, input.version);
    const problem = whyNotMerged(question, survivor);
    if (problem) throw new AppError('rule_blocked', problem);
    const { gone, survivor: change } = merged(question, survivor, now, workingTime);
    const by = authorOf(actor, question);
    const note = (text: string): NewEntry => ({ type: 'note', audience: 'staff', by, text });
    const told: NewEntry = { type: 'status', audience: 'asker', by, text: TOLD };
    const left = await writeChange(tx, question, gone, [told, note(`并入留言 ${survivor.no}。`)], now);
    const lines = [note(`留言 ${question.no} 并入这一条，答复同时发给 ${change.merged} 位提问人。`)];
    if (change.dueAt !== undefined) lines.push({ ...told, text: EARLIER });
    await writeChange(tx, survivor, change, lines, now);
    // What is answered already reaches whoever comes later too.
    if (survivor.state === 'answered') await tellMerged(tx, left, { seq: survivor.entrySeq, told: 'answered' }, now);
    return { questionId: question._id };
  });
}

const TOLD = '有人问了同一件事，这条留言和那一条合并办理，答复同样适用于您，请看“合并后的办理”。';
const EARLIER = '有人问了同一件事，两条一起办理，办理时限以较早的日期为准。';

export interface MergePreview {
  question: QuestionRecord;
  refusal: string | null;
}

/**
 * What merging several questions into one would do to each, in their order; nothing is changed. Those the actor may not
 * read are left out.
 *
 * Throws `forbidden`, `not_found` for the survivor.
 */
export async function previewMerges(actor: Actor, input: Parsed<'desk', 'preview_merge'>): Promise<MergePreview[]> {
  requireRole(actor, 'desk.preview_merge');
  const [survivor, found] = await Promise.all([findQuestion(input.intoId), questions.byIds([...new Set(input.ids)])]);
  if (!survivor || !can(actor, 'desk.question', { question: survivor })) throw new AppError('not_found');
  return found
    .filter((question) => can(actor, 'desk.question', { question }))
    .map((question) => ({ question, refusal: whyNotMerged(question, survivor) }));
}
