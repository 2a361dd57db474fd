import { AppError } from '../contract/app-error';
import type { Parsed } from '../contract';
import type { FeaturedRecord, TextCheck } from '../domain/records';
import { type Actor, requireFor, requireRole } from '../policies';
import { type ContentCheck, checkedText, type PhoneNumber, refusePhone } from '../services/ports';
import { commandOf, earlierResult, once } from '../store/commands';
import {
  findQuestionFile,
  publicVersionIn,
  type QuestionFile,
  questionIn,
  toDecide,
  writeChange,
  writePublicVersion,
} from '../store/question-file';

/**
 * 公开版确认: the asker agrees to exactly this text, or refuses it. `input.id` is the question's, `input.version` that of
 * the text they read. Agreeing proves a real identity by WeChat's phone button (跟帖评论规定) and has the text checked
 * under the asker's own openid; neither verdict of the check undoes the consent, it only keeps the text from being public.
 *
 * Throws `not_found`, `conflict_stale` when the text is another by now, `invalid_state` when there is nothing to decide,
 * `rule_blocked` when the phone was not confirmed.
 */
export async function decidePublicVersion(
  caller: Actor,
  input: Parsed<'citizen', 'decide_public_version'>,
  now: number,
  services: { contentCheck: ContentCheck; phoneNumber: PhoneNumber },
): Promise<void> {
  requireRole(caller, 'citizen.decide_public_version');
  const command = commandOf(caller.personId, 'citizen.decide_public_version', input);
  if (await earlierResult(command)) return;
  const file = await findQuestionFile(input.id);
  if (!file) throw new AppError('not_found');
  requireFor(caller, 'citizen.decide_public_version', file);
  const move = input.agree ? 'agree' : 'refuse';
  const read = toDecide(file.publicVersion, input.version, move);
  const checks = input.agree ? await confirm(read, file, input.phoneCode) : null;

  await once(command, now, async (tx) => {
    const question = await questionIn(tx, input.id);
    if (!question) throw new AppError('not_found');
    const version = toDecide(await publicVersionIn(tx, question), input.version, move);
    await writePublicVersion(
      tx,
      checks
        ? { ...version, state: 'agreed', agreedAt: now, identityVerifiedAt: now, check: checks.version }
        : { ...version, state: 'refused' },
    );
    const line = {
      type: 'status' as const,
      audience: 'asker' as const,
      by: { role: 'asker' as const },
      text: checks ? '同意公开这段文字，等待审核。' : '不同意公开。',
    };
    const check = checks && question.check.status === 'unchecked' ? checks.question : question.check;
    await writeChange(tx, question, { check }, [line], now);
    return { questionId: question._id };
  });

  async function confirm(version: FeaturedRecord, { question }: QuestionFile, phoneCode: string) {
    await requirePhone(services.phoneNumber, phoneCode);
    const check = (content: string): Promise<TextCheck> =>
      checkedText(services.contentCheck, { openid: caller.personId, content }, now);
    const [ofVersion, ofQuestion] = await Promise.all([
      check(`${version.question}\n${version.answer}`),
      question.check.status === 'unchecked' ? check(question.text) : question.check,
    ]);
    return { version: ofVersion, question: ofQuestion };
  }
}

async function requirePhone(port: PhoneNumber, code: string): Promise<void> {
  const verdict = await port.verify(code);
  if (verdict !== 'verified') refusePhone(verdict);
}
