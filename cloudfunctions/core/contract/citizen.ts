import { z } from 'zod';
import { answers } from './action';
import { CONSENT_VERSION, LIMITS, UNSOLVED_REASONS } from './constants';
import {
  askKind,
  categoryId,
  commandId,
  contactFields,
  cursor,
  followUpText,
  id,
  pictureId,
  publicChangeText,
  questionText,
  regionCode,
  text,
  version,
} from './fields';
import type {
  AskReceipt,
  CardVoteView,
  ContactGuideView,
  ErasureReceiptView,
  FavouriteRow,
  FavouriteView,
  LikeView,
  MarkView,
  MeView,
  MyDataView,
  MyQuestionRow,
  MyQuestionView,
  Page,
  PictureView,
  ReminderView,
  SealedPhoneView,
} from './views';

const onVersion = { commandId, id, version };

/** What a person does with their own questions and with what they read; everything is refused without an identity. */
export const citizen = {
  me: answers<MeView>().to(z.object({})),
  agree_privacy: answers<MeView>().to(
    z.object({ consentVersion: z.literal(CONSENT_VERSION, '协议已更新，请重新阅读') }),
  ),
  ask: answers<AskReceipt>().to(
    z.object({
      commandId,
      kind: askKind,
      categoryId: categoryId.nullable(),
      regionCode,
      text: questionText,
      /** 答复可以公开: off until chosen. It only allows staff to propose; the public text itself needs consent again. */
      mayBePublic: z.boolean(),
      /** 为孩子提问: such a question is never featured (未成年人网络保护条例). */
      aboutMinor: z.boolean(),
      /** Ids of pictures that were taken in. Clients before pictures send none. */
      pictures: z.array(pictureId).max(LIMITS.pictures, `最多 ${LIMITS.pictures} 张图片`).default([]),
      /** 联系方式, of an appeal or a report. */
      contact: z.object(contactFields).optional(),
      /** 反映的单位或人, of a report. `hidden` is 不希望被反映单位看到: off until chosen. */
      concerned: z
        .object({
          name: text('反映的单位或人', 1, LIMITS.concerned).optional(),
          unitId: id.optional(),
          hidden: z.boolean(),
        })
        .optional(),
    }),
  ),
  my_questions: answers<Page<MyQuestionRow>>().to(z.object({ cursor })),
  my_question: answers<MyQuestionView>().to(z.object({ id })),
  /** The pictures of one's question `id`; their addresses hold for ten minutes. */
  pictures: answers<PictureView[]>().to(z.object({ id })),
  /**
   * 公开版确认: `id` is the question's, `version` that of the public text the asker read (`publicVersion.version`).
   * Agreeing needs a code from WeChat's phone button; the number itself is not kept.
   */
  decide_public_version: answers<MyQuestionView>().to(
    z.discriminatedUnion('agree', [
      z.object({ commandId, id, version, agree: z.literal(true), phoneCode: z.string().min(1).max(256) }),
      z.object({ commandId, id, version, agree: z.literal(false) }),
    ]),
  ),
  /** 请改这里: what is to be changed in the public text of `version` before the asker could agree. */
  ask_public_change: answers<MyQuestionView>().to(z.object({ ...onVersion, text: publicChangeText })),
  /** 撤回公开: the public version of question `id` goes down at once, or never comes up. */
  withdraw_consent: answers<MyQuestionView>().to(z.object({ commandId, id })),
  /** 还有问题: more words; after an answer they take the question up again. */
  follow_up: answers<MyQuestionView>().to(z.object({ ...onVersion, text: followUpText })),
  /** 说声谢谢 to the office that answered. */
  thank: answers<MyQuestionView>().to(z.object({ ...onVersion, text: followUpText })),
  /** 评价 of the answer that stands; what is not solved says what is missing. */
  rate: answers<MyQuestionView>().to(
    z.discriminatedUnion('rating', [
      z.object({ ...onVersion, rating: z.literal('solved'), text: followUpText.optional() }),
      z.object({ ...onVersion, rating: z.literal('partly'), text: followUpText, goOn: z.boolean() }),
      z.object({ ...onVersion, rating: z.literal('unsolved'), text: followUpText }),
    ]),
  ),
  /** What to know before one leaves contact details. */
  contact_guide: answers<ContactGuideView>().to(z.object({})),
  /** 用微信手机号: a code of WeChat's phone button for the number, sealed for this person. */
  read_phone: answers<SealedPhoneView>().to(z.object({ code: z.string().min(1).max(256) })),
  /** 联系方式 of an appeal or a report under way: what is named changes, null removes it, the rest stays. */
  give_contact: answers<MyQuestionView>().to(z.object({ ...onVersion, ...contactFields })),
  /** 删除联系方式 */
  remove_contact: answers<MyQuestionView>().to(z.object(onVersion)),
  /** 撤回留言 */
  withdraw_question: answers<MyQuestionView>().to(z.object(onVersion)),
  /** 申请复核 of a decline. */
  request_review: answers<MyQuestionView>().to(z.object({ ...onVersion, text: followUpText })),
  /** One more consent to one message about this question. */
  notify_me: answers<MyQuestionView>().to(z.object({ commandId, id })),
  /** 明早 8 点提醒我: one message about the next working day's card. Asked for twice, it is one. */
  remind_tomorrow: answers<ReminderView>().to(z.object({ commandId })),
  /** 有用, 没解决 with a reason, or null to take it back. The last one counts. */
  vote_card: answers<CardVoteView>().to(
    z.discriminatedUnion('vote', [
      z.object({ commandId, cardId: id, vote: z.literal('useful') }),
      z.object({
        commandId,
        cardId: id,
        vote: z.literal('unsolved'),
        reason: z.enum(UNSOLVED_REASONS, '请选择没解决的原因'),
      }),
      z.object({ commandId, cardId: id, vote: z.null() }),
    ]),
  ),
  /** 点赞 a featured answer, or take it back. */
  like_featured: answers<LikeView>().to(z.object({ commandId, featuredId: id, liked: z.boolean() })),
  /** 收藏, or no longer. */
  set_favourite: answers<FavouriteView>().to(z.object({ cardId: id, favourite: z.boolean() })),
  /** 我的收藏, newest first. */
  favourites: answers<Page<FavouriteRow>>().to(z.object({ cursor })),
  /** 我的数据: what is stored of the caller, in counts. */
  my_data: answers<MyDataView>().to(z.object({})),
  /** A page of a copy of it: the questions with all that their asker may read. */
  copy_my_data: answers<Page<MyQuestionView>>().to(z.object({ cursor })),
  /** 清除我的数据. What of it is public (精选留言) stays, redacted as it is, or goes too. */
  erase_my_data: answers<ErasureReceiptView>().to(z.object({ commandId, keepFeatured: z.boolean() })),
  /** Own votes, likes and favourites, newest first, for a device that does not know them. */
  marks: answers<Page<MarkView>>().to(z.object({ cursor })),
};
