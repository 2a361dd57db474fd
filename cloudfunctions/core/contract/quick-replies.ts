import { z } from 'zod';
import { answers } from './action';
import { LIMITS } from './constants';
import { categoryId, commandId, id, text, version } from './fields';
import type { QuickReplyView } from './views';

export const quickReplyActions = {
  /** 常用语: all of them, by name. */
  quick_replies: answers<QuickReplyView[]>().to(z.object({})),
  /** A new one, or other words for one on the version that was seen; 【填：办理地点】 is filled in for each question. */
  save_quick_reply: answers<QuickReplyView[]>().to(
    z
      .object({
        commandId,
        id: id.optional(),
        version: version.optional(),
        title: text('名称', 2, LIMITS.quickReplyTitle),
        text: text('常用语', LIMITS.replyTextMin, LIMITS.progressText),
        categoryId: categoryId.nullable(),
      })
      .refine(({ id, version }) => (id === undefined) === (version === undefined), { message: '缺少版本' }),
  ),
  remove_quick_reply: answers<QuickReplyView[]>().to(z.object({ commandId, id, version })),
};
