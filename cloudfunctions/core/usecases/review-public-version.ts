import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import { whyNotPublishable } from '../domain/featuring';
import type { FeaturedRecord, QuestionRecord, TextCheck } from '../domain/records';
import { type Actor, authorOf, requireFor, requireRole } from '../policies';
import { type ContentCheck, checkedText } from '../services/ports';
import { commandOf, earlierResult, once } from '../store/commands';
import { showFeatured } from '../store/reading';
import {
  findQuestionFile,
  publicVersionIn,
  questionIn,
  requireSeen,
  writeChange,
  writePublicVersion,
} from '../store/question-file';

/**
 * 审核公开版: a second person makes the agreed text public or returns it with a reason. A text whose check was down is
 * checked once more under its asker's openid before it is judged.
 *
 * Throws `forbidden` to whoever wrote it, `not_found`, `conflict_stale`, `invalid_state`, `rule_blocked` with what
 * still keeps it from being public.
 */
export async function reviewPublicVersion(
  actor: Actor,
  input: Parsed<'desk', 'review_public_version'>,
  now: number,
  services: { contentCheck: ContentCheck },
): Promise<void> {
  requireRole(actor, 'desk.review_public_version');
  const command = commandOf(actor.personId, 'desk.review_public_version', input);
  if (await earlierResult(command)) return;
  const file = await findQuestionFile(input.id);
  if (!file) throw new AppError('not_found');
  requireFor(actor, 'desk.review_public_version', file);
  const checks = input.approve ? await recheck(file.question, file.publicVersion) : null;

  await once(command, now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    const publicVersion = await publicVersionIn(tx, question);
    requireFor(actor, 'desk.review_public_version', { question, publicVersion, thread: file.thread });
    await requireSeen(tx, question, input.version);
    if (publicVersion?.state !== 'agreed') throw new AppError('invalid_state');
    if (publicVersion.version !== input.publicVersion) throw new AppError('conflict_stale');
    const by = authorOf(actor, question);
    if (input.approve) {
      const judged = { ...question, check: checks?.question ?? question.check };
      const version = { ...publicVersion, check: checks?.version ?? publicVersion.check };
      const reason = whyNotPublishable(judged, version, actor.staffId);
      if (reason !== null) throw new AppError('rule_blocked', reason);
      await writePublicVersion(tx, {
        ...version,
        state: 'published',
        approvedBy: actor.staffId,
        approvedAt: now,
        publishedAt: now,
      });
      const line = {
        type: 'status' as const,
        audience: 'asker' as const,
        by,
        text: '公开版已通过审核，在“精选留言”公开。',
      };
      await writeChange(tx, question, { check: judged.check }, [line], now);
      await showFeatured(tx, publicVersion, now);
    } else {
      await writePublicVersion(tx, { ...publicVersion, state: 'returned', returnedReason: input.reason });
      const line = { type: 'status' as const, audience: 'staff' as const, by, text: `公开版审核退回：${input.reason}` };
      await writeChange(tx, question, {}, [line], now);
    }
    return { questionId: question._id };
  });

  /** Only what no verdict is known of yet; a verdict stands. */
  async function recheck(question: QuestionRecord, version: FeaturedRecord | null) {
    const again = (check: TextCheck, content: string) =>
      check.status === 'unchecked'
        ? checkedText(services.contentCheck, { openid: question.askerId, content }, now)
        : check;
    if (!version) return null;
    const [ofQuestion, ofVersion] = await Promise.all([
      again(question.check, question.text),
      again(version.check, `${version.question}\n${version.answer}`),
    ]);
    return { question: ofQuestion, version: ofVersion };
  }
}
