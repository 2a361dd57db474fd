import { z } from 'zod';
import { answers } from './action';
import { CONSENT_VERSION } from './constants';
import { categoryId, commandId, cursor, id, kind, questionText, regionCode, version } from './fields';
import type { AskReceipt, MeView, MyQuestionRow, MyQuestionView, Page, ReminderView } from './views';

/** What a person does with their own questions; everything is refused without an identity. */
export const citizen = {
  me: answers<MeView>().to(z.object({})),
  agree_privacy: answers<MeView>().to(
    z.object({ consentVersion: z.literal(CONSENT_VERSION, '协议已更新,请重新阅读') }),
  ),
  ask: answers<AskReceipt>().to(
    z.object({
      commandId,
      kind,
      categoryId: categoryId.nullable(),
      regionCode,
      text: questionText,
      /** 答复可以公开: off until chosen. It only allows staff to propose; the public text itself needs consent again. */
      mayBePublic: z.boolean(),
      /** 为孩子提问: such a question is never featured (未成年人网络保护条例). */
      aboutMinor: z.boolean(),
    }),
  ),
  my_questions: answers<Page<MyQuestionRow>>().to(z.object({ cursor })),
  my_question: answers<MyQuestionView>().to(z.object({ id })),
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
  /** 明早 8 点提醒我: one message about the next working day's card. Asked for twice, it is one. */
  remind_tomorrow: answers<ReminderView>().to(z.object({ commandId })),
};
