import { z } from 'zod';
import { answers } from './action';
import { CHANNELS, CHANNELS_OF_KIND, INBOX_LISTS, LIMITS, MUTE_DAYS } from './constants';
import {
  categoryId,
  commandId,
  cursor,
  findings,
  id,
  kind,
  moment,
  noteText,
  pictureId,
  progressText,
  regionCode,
  relayed,
  replyText,
  text,
  transferTarget,
  version,
} from './fields';
import type { AssigneeView } from './admin-views';
import { exportActions } from './export';
import { ledgerActions } from './ledger';
import { mergeActions } from './merges';
import { petitionActions } from './petitions';
import { quickReplyActions } from './quick-replies';
import { reportActions, reportTicks } from './reports';
import { urgentActions } from './urgent';
import type {
  BulkPreview,
  ForwardedContact,
  ColleagueView,
  InboxView,
  LeftView,
  MuteView,
  SimilarView,
  StaffNoticesView,
  StaffPictureView,
  StaffQuestionView,
  TodayView,
  UnitChoice,
} from './views';

const callNext = text('下一步', 2, LIMITS.reason);
const onVersion = { commandId, id, version };

/** What staff do with questions. Every change names the version the actor saw. */
export const desk = {
  ...ledgerActions,
  ...exportActions,
  ...mergeActions,
  ...reportActions,
  ...urgentActions,
  ...petitionActions,
  ...quickReplyActions,
  inbox: answers<InboxView>().to(z.object({ list: z.enum(INBOX_LISTS, '没有这个列表').optional(), cursor })),
  /** 今日要办: counts of a person's own work on a working day. */
  today: answers<TodayView>().to(z.object({})),
  /** One consent to a message about their work. */
  notify_me: answers<StaffNoticesView>().to(z.object({ commandId })),
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
  triage: answers<StaffQuestionView>().to(
    z
      .object({
        ...onVersion,
        kind,
        channel: z.enum(CHANNELS, '请选择 12345 类别').optional(),
        categoryId,
        regionCode,
        /** Of a report. */
        ticks: reportTicks.optional(),
      })
      .refine(({ kind, channel }) => channel === undefined || CHANNELS_OF_KIND[kind].includes(channel), {
        message: '12345 类别和留言类型不符，请重新选择。',
      }),
  ),
  /** What giving these to one person would do to each; nothing is changed. */
  preview_assign: answers<BulkPreview[]>().to(
    z.object({
      ids: z.array(id).min(1, '请选择留言').max(LIMITS.bulk, `一次最多 ${LIMITS.bulk} 条`),
      staffId: id.nullable(),
    }),
  ),
  /** 指派承办人: one of the holder's people, null for nobody. Leads assign; operators take on and give back. */
  assign: answers<StaffQuestionView>().to(z.object({ ...onVersion, staffId: id.nullable() })),
  /** Whom question `id` can be assigned to. */
  assignees: answers<AssigneeView[]>().to(z.object({ id })),
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
  /** Whom question `id` can be given to in a region, its own when none is named; the likeliest first. */
  units: answers<UnitChoice[]>().to(z.object({ id, regionCode: regionCode.optional() })),
  /**
   * 转办 to a unit or back to the desk; by the contact of a unit 转下级. With a report goes its 梳理摘要 as the instruction;
   * `ticks` are what staff judge of it now.
   */
  transfer: answers<StaffQuestionView | LeftView>().to(
    z.object({
      ...onVersion,
      to: transferTarget,
      instruction: noteText('转办要求').optional(),
      ticks: reportTicks.optional(),
    }),
  ),
  /** 退回 by the unit that has it, or by the inspection office to the desk. */
  return_transfer: answers<StaffQuestionView | LeftView>().to(
    z.object({ ...onVersion, reason: text('退回理由', 1, LIMITS.reason) }),
  ),
  /** 协办: units are asked for an opinion by a moment. */
  ask_opinions: answers<StaffQuestionView>().to(
    z.object({
      ...onVersion,
      unitIds: z.array(id).min(1, '请选择协办部门').max(LIMITS.helpers, `协办部门最多 ${LIMITS.helpers} 个`),
      by: moment,
      asks: noteText('请协办部门说明的事'),
    }),
  ),
  give_opinion: answers<StaffQuestionView>().to(z.object({ ...onVersion, text: noteText('协办意见') })),
  /** 延期: the asker reads the reason. */
  request_extension: answers<StaffQuestionView>().to(
    z.object({
      ...onVersion,
      days: z
        .number('请选择延长的天数')
        .int()
        .min(1, '至少延长 1 个工作日')
        .max(LIMITS.extensionDays, `最多延长 ${LIMITS.extensionDays} 个工作日`),
      reason: text('延期理由', LIMITS.replyTextMin, LIMITS.reason),
    }),
  ),
  decide_extension: answers<StaffQuestionView>().to(
    z.discriminatedUnion('grant', [
      z.object({ ...onVersion, grant: z.literal(true) }),
      z.object({ ...onVersion, grant: z.literal(false), reason: text('不批准的理由', 1, LIMITS.reason) }),
    ]),
  ),
  /** 请提问人补充: the clock waits for them, five working days at most. */
  pause: answers<StaffQuestionView>().to(
    z.object({ ...onVersion, asks: text('请提问人补充的内容', 5, LIMITS.reason) }),
  ),
  /** The asker answered by another road: the clock goes on. */
  resume: answers<StaffQuestionView>().to(z.object(onVersion)),
  /** 不予受理, proposed to a lead: why, and the right door. Both are shown to the asker. */
  propose_decline: answers<StaffQuestionView>().to(
    z.object({ ...onVersion, reason: text('理由', 5, LIMITS.reason), door: text('应该去哪里办', 5, LIMITS.reason) }),
  ),
  decide_decline: answers<StaffQuestionView>().to(
    z.discriminatedUnion('confirm', [
      z.object({ ...onVersion, confirm: z.literal(true) }),
      z.object({ ...onVersion, confirm: z.literal(false), reason: text('退回理由', 1, LIMITS.reason) }),
    ]),
  ),
  /** The asker's 申请复核, decided by another person; the asker reads the words. */
  decide_review: answers<StaffQuestionView>().to(
    z.object({ ...onVersion, uphold: z.boolean(), text: text('复核意见', 5, LIMITS.reason) }),
  ),
  /** 内部备注; the colleagues it names, by staffId, are told. */
  note: answers<StaffQuestionView>().to(
    z.object({
      ...onVersion,
      text: noteText('备注'),
      mentions: z.array(id).max(LIMITS.mentions, `一次最多提到 ${LIMITS.mentions} 位同事`).optional(),
    }),
  ),
  /** Whom a note on question `id` can name: those who may read it. */
  mentionable: answers<ColleagueView[]>().to(z.object({ id })),
  /** 催办 */
  urge: answers<StaffQuestionView>().to(z.object({ ...onVersion, text: noteText('催办的话').optional() })),
  /** The inspection office takes it in hand itself. */
  take_over: answers<StaffQuestionView>().to(z.object({ ...onVersion, reason: text('理由', 1, LIMITS.reason) })),
  /** 进展告知: tells the asker how far it is; the clock goes on. */
  tell_progress: answers<StaffQuestionView>().to(z.object({ ...onVersion, text: progressText('进展') })),
  /** 补充答复 to an answer that stands. */
  supplement: answers<StaffQuestionView>().to(z.object({ ...onVersion, text: progressText('补充答复') })),
  /** Answered questions like question `id`, with their answers; cards and featured answers are found by `reader.search`. */
  answered_alike: answers<SimilarView[]>().to(z.object({ id })),
  /**
   * 正式答复, optionally citing a card in force; `relayed` where it is the answer of a unit outside the app (代录). An enquiry is
   * answered in a `text`, an appeal or a report in `findings`. What the gate warns of goes out with a reason, `despite`.
   */
  reply: answers<StaffQuestionView>().to(
    z
      .object({
        ...onVersion,
        text: replyText.optional(),
        findings: findings.optional(),
        cardId: id.optional(),
        relayed: relayed.optional(),
        despite: text('理由', 2, LIMITS.reason).optional(),
      })
      .refine(({ text, findings }) => (text === undefined) !== (findings === undefined), { message: '请填写答复' }),
  ),
  /** 核发: the drafted reply goes out. */
  issue_reply: answers<StaffQuestionView>().to(z.object(onVersion)),
  /** 退回修改 of a drafted reply, to whoever drafted it. */
  return_reply: answers<StaffQuestionView>().to(z.object({ ...onVersion, reason: text('退回理由', 1, LIMITS.reason) })),
  /** The contact details whole, for the 转办单 of a unit outside the app; on record, and the asker reads that it happened. */
  forward_contact: answers<ForwardedContact>().to(z.object(onVersion)),
  /** 查看联系方式: whole, to the holder, with a reason; on record, and the asker's 谁看过 shows it. */
  show_contact: answers<ForwardedContact>().to(z.object({ ...onVersion, reason: text('理由', 2, LIMITS.reason) })),
  /** 电话记录 after a look: how the call went, what was said and what comes next. The asker reads it. */
  record_call: answers<StaffQuestionView>().to(
    z.discriminatedUnion('outcome', [
      z.object({ ...onVersion, outcome: z.literal('reached'), said: text('说了什么', 2, LIMITS.note), next: callNext }),
      z.object({ ...onVersion, outcome: z.literal('missed'), next: callNext }),
      z.object({ ...onVersion, outcome: z.literal('none'), next: callNext }),
    ]),
  ),
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
