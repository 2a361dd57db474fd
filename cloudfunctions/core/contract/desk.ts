import { z } from 'zod';
import { answers } from './action';
import { INBOX_LISTS, LIMITS, MUTE_DAYS } from './constants';
import { categoryId, commandId, cursor, id, kind, pictureId, regionCode, replyText, text, version } from './fields';
import type { InboxView, MuteView, StaffPictureView, StaffQuestionView } from './views';

const onVersion = { commandId, id, version };

/** What staff do with questions. Every change names the version the actor saw. */
export const desk = {
  inbox: answers<InboxView>().to(z.object({ list: z.enum(INBOX_LISTS, '没有这个列表').optional(), cursor })),
  question: answers<StaffQuestionView>().to(z.object({ id })),
  /** The pictures of question `id`; their addresses hold for ten minutes. */
  pictures: answers<StaffPictureView[]>().to(z.object({ id })),
  /** 人工核验 of one picture of question `id`. */
  decide_picture: answers<StaffPictureView[]>().to(
    z.object({ commandId, id, pictureId, verdict: z.enum(['pass', 'risky'], '请选择核验结果') }),
  ),
  /** 人工核验 of texts that are risky or could not be checked. */
  decide_check: answers<StaffQuestionView>().to(
    z.object({ ...onVersion, verdict: z.enum(['pass', 'risky'], '请选择核验结果') }),
  ),
  /** 受理: confirms what the asker chose, or corrects it. */
  triage: answers<StaffQuestionView>().to(z.object({ ...onVersion, kind, categoryId, regionCode })),
  /** 疑似紧急 was dealt with, and how. */
  settle_urgent: answers<StaffQuestionView>().to(z.object({ ...onVersion, text: text('处理情况', 2, LIMITS.reason) })),
  /** 禁言 of whoever asked question `id`, for so many days or for good; the reason is told to them. */
  mute: answers<MuteView>().to(
    z.object({
      commandId,
      id,
      days: z.union(
        MUTE_DAYS.map((days) => z.literal(days)),
        '请选择禁言多久',
      ),
      reason: text('原因', 2, LIMITS.reason),
    }),
  ),
  /** 解除禁言 */
  unmute: answers<MuteView>().to(z.object({ commandId, id })),
  /** 正式答复, optionally citing a card in force. */
  reply: answers<StaffQuestionView>().to(z.object({ ...onVersion, text: replyText, cardId: id.optional() })),
  /** 精选: the redacted public text, which the asker must agree to and a second person approve. */
  propose_public_version: answers<StaffQuestionView>().to(
    z.object({
      ...onVersion,
      question: text('公开的问题', LIMITS.questionTextMin, LIMITS.questionText),
      answer: text('公开的答复', LIMITS.replyTextMin, LIMITS.publicText),
    }),
  ),
  /** 收回公开版: while it waits for the asker. `publicVersion` is the version of the text that was read. */
  withdraw_public_version: answers<StaffQuestionView>().to(z.object({ ...onVersion, publicVersion: version })),
  /** The second person's decision. `publicVersion` is the version of the text that was read. */
  review_public_version: answers<StaffQuestionView>().to(
    z.discriminatedUnion('approve', [
      z.object({ ...onVersion, publicVersion: version, approve: z.literal(true) }),
      z.object({
        ...onVersion,
        publicVersion: version,
        approve: z.literal(false),
        reason: text('退回理由', 1, LIMITS.reason),
      }),
    ]),
  ),
};
