import { nanoid } from 'nanoid';
import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { publicTextProblem, whyNotFeaturable } from '../domain/featuring';
import type { EntryRecord, FeaturedRecord } from '../domain/records';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { commandOf, earlierResult, once } from '../store/commands';
import { listThread } from '../store/entries';
import { publicVersionIn, questionIn, requireSeen, writeChange, writePublicVersion } from '../store/question-file';

/**
 * 提出公开版: puts a redacted text of an answered question before its asker. Nothing is public by it; a text proposed
 * anew needs a new consent.
 *
 * Throws `forbidden`, `not_found`, `conflict_stale`, `rule_blocked` with what stands in the way.
 */
export async function proposePublicVersion(
  actor: Actor,
  input: Parsed<'desk', 'propose_public_version'>,
  now: number,
): Promise<void> {
  requireRole(actor, 'desk.propose_public_version');
  const command = commandOf(actor.personId, 'desk.propose_public_version', input);
  if (await earlierResult(command)) return;
  // Lines never change, and one that came after the version the actor saw makes that version stale.
  const reply = (await listThread(input.id)).find((entry) => entry.type === 'reply');
  await once(command, now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    const earlier = await publicVersionIn(tx, question);
    requireFor(actor, 'desk.propose_public_version', { question, publicVersion: earlier });
    await requireSeen(tx, question, input.version);
    const reason = whyNotFeaturable(question, earlier) ?? publicTextProblem(input);
    if (reason !== null) throw new AppError('rule_blocked', reason);
    if (!reply) throw new AppError('invalid_state');
    const version: FeaturedRecord = {
      _id: earlier?._id ?? nanoid(),
      questionId: question._id,
      version: (earlier?.version ?? 0) + 1,
      state: 'proposed',
      kind: question.kind,
      categoryId: question.categoryId,
      regionCode: question.regionCode,
      question: input.question,
      answer: input.answer,
      officeName: officeOf(reply),
      cardId: reply.cardId,
      likes: earlier?.likes ?? 0,
      check: { status: 'unchecked', at: now },
      proposedBy: actor.staffId,
      proposedByName: actor.name ?? '',
      proposedAt: now,
      answeredAt: question.answeredAt ?? reply.at,
    };
    await writePublicVersion(tx, version);
    const line = {
      type: 'status' as const,
      audience: 'asker' as const,
      by: authorOf(actor, question),
      text: '想把这条留言和答复隐去个人信息后公开，供有同样疑问的人参考。请看过公开的文字，由您决定是否同意。',
    };
    await writeChange(tx, question, { featuredId: version._id }, [line], now);
    return { questionId: question._id };
  });
}

const officeOf = ({ by }: EntryRecord): string => (by.role === 'staff' ? by.officeName : '');
