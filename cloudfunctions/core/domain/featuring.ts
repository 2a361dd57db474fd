/**
 * Featuring (精选公开). product.md: "Featuring needs, at once: the asker's consent to this very public text, an identity
 * verified by WeChat's phone button, nothing about a minor, checked text and pictures, a second person."
 * Every function answers with a sentence for staff, or with null when nothing is in the way.
 */
import type { FeaturedState } from '../contract/constants';
import { personalDataIn } from './text';
import { picturesCheckOf } from './pictures/standing';
import { nextVersionState, type VersionMove } from './public-version-life';
import type { FeaturedRecord, QuestionRecord } from './records';

/** Whether a question may be public at all, whatever the text says. */
const whyPrivate = (question: QuestionRecord): string | null => {
  if (question.aboutMinor) return '这条留言是为未成年人提的，不能公开。';
  if (!question.mayBePublic) return '提问人没有选择“答复可以公开”，不能公开。';
  if (question.state !== 'answered' && question.state !== 'closed') return '这条留言还没有正式答复，答复后才能公开。';
  if (question.check.status === 'risky') return '这条留言没有通过内容安全核验，不能公开。';
  const pictures = picturesCheckOf(question);
  if (pictures === 'risky') return '这条留言有图片没有通过内容安全核验，不能公开。';
  if (pictures === 'unchecked') return '这条留言的图片还没有核验完，核验通过后才能公开。';
  return null;
};

/** Why a public version in this state cannot be followed by another. */
const WHY_NOT_ANEW: Partial<Record<FeaturedState, string>> = {
  proposed: '公开版正在等提问人确认。',
  agreed: '公开版正在等待审核。',
  published: '这条留言已经精选公开。',
  refused: '提问人不同意公开这条留言。',
  withdrawn: '提问人撤回了公开，不再公开这条留言。',
};

/**
 * Why a question cannot be proposed as featured now.
 * @param publicVersion what was proposed of it before, if anything
 */
export const whyNotFeaturable = (question: QuestionRecord, publicVersion: FeaturedRecord | null): string | null =>
  whyPrivate(question) ??
  (nextVersionState(publicVersion?.state, 'propose') || !publicVersion
    ? null
    : (WHY_NOT_ANEW[publicVersion.state] ?? '这条留言现在不能再提出公开版。'));

/** What keeps an asker from deciding on a public version, with the code it is refused by. */
export interface Undecidable {
  code: 'invalid_state' | 'conflict_stale';
  words: string;
}

/**
 * Why an asker cannot decide on a public version now, or null.
 * @param read the version of the text they saw
 */
export const whyUndecidable = (
  publicVersion: FeaturedRecord | null,
  read: number,
  move: Extract<VersionMove, 'agree' | 'refuse' | 'ask_change'>,
): Undecidable | null => {
  if (!publicVersion) return { code: 'invalid_state', words: '这条留言没有等您确认的公开版。' };
  if (publicVersion.version !== read) {
    return { code: 'conflict_stale', words: '公开的文字刚刚改过，请看过新的文字后再决定。' };
  }
  return nextVersionState(publicVersion.state, move)
    ? null
    : { code: 'invalid_state', words: '这份公开版您已经决定过了，不需要再确认。' };
};

/**
 * Why a proposal cannot be taken back: it can while it waits for the asker.
 * @param read the version of the text the actor saw
 */
export const whyNotTakenBack = (publicVersion: FeaturedRecord | null, read: number): string | null => {
  if (!publicVersion || !nextVersionState(publicVersion.state, 'take_back')) {
    return '这段公开版现在不在等提问人确认，不能收回。';
  }
  return publicVersion.version === read ? null : '公开的文字刚刚改过，请看过新的文字后再操作。';
};

/** Why there is no consent to withdraw; null while the text is public or on its way to be. */
export const whyNotWithdrawn = (publicVersion: FeaturedRecord | null): string | null =>
  publicVersion && nextVersionState(publicVersion.state, 'withdraw')
    ? null
    : '这条留言现在没有公开，也没有在等待公开，不需要撤回。';

/**
 * What keeps a text from being public: "Public text carries no name, phone, ID number, address or openid." Numbers are
 * found here; names and addresses are for the people who read it. An answer may give an office's landline, a question
 * may not give anybody's.
 */
export const publicTextProblem = (text: Pick<FeaturedRecord, 'question' | 'answer'>): string | null => {
  const inQuestion = personalDataIn(text.question);
  if (inQuestion) return `公开的问题里有${inQuestion}，请删去或隐去后再提交。`;
  const inAnswer = personalDataIn(text.answer, ['landline']);
  return inAnswer ? `公开的答复里有${inAnswer}，请删去或隐去后再提交。` : null;
};

/**
 * Why this person cannot make an agreed public version public now.
 * The policies also keep away whoever wrote the reply; here the proposer is refused whatever the policies say.
 */
export const whyNotPublishable = (
  question: QuestionRecord,
  publicVersion: FeaturedRecord,
  approverId: string,
): string | null => {
  const kept = whyPrivate(question);
  if (kept) return kept;
  if (!nextVersionState(publicVersion.state, 'approve') || publicVersion.agreedAt === undefined)
    return '提问人还没有同意公开这段文字。';
  if (publicVersion.identityVerifiedAt === undefined) return '提问人还没有通过微信验证手机号，不能公开。';
  if (publicVersion.check.status === 'risky') return '公开的文字没有通过内容安全核验，请退回修改。';
  if (publicVersion.check.status !== 'pass' || question.check.status !== 'pass') {
    return '内容安全核验还没有结果，请稍后再试。';
  }
  if (publicVersion.proposedBy === approverId) return '这段文字由您提出，须由另一位审核员审核。';
  return publicTextProblem(publicVersion);
};
