import { z } from 'zod';
import { answers } from './action';
import { LIMITS } from './constants';
import { commandId, day, id, text, version } from './fields';
import type { StaffQuestionView } from './views';

const onVersion = { commandId, id, version };

export const petitionActions = {
  /** 转信访: to which office, and why; the asker reads both, with the dates of the law. */
  hand_over: answers<StaffQuestionView>().to(
    z.object({
      ...onVersion,
      office: text('信访部门', 2, LIMITS.unitName),
      reason: text('理由', LIMITS.replyTextMin, LIMITS.reason),
    }),
  ),
  /** What that office did, on which day: 告知受理, 告知不予受理, 延期, 办结. The asker reads it. */
  record_petition: answers<StaffQuestionView>().to(
    z.discriminatedUnion(
      'step',
      [
        z.object({ ...onVersion, step: z.literal('accepted'), on: day }),
        z.object({
          ...onVersion,
          step: z.literal('refused'),
          on: day,
          text: text('不予受理的理由', LIMITS.replyTextMin, LIMITS.reason),
        }),
        z.object({
          ...onVersion,
          step: z.literal('extended'),
          on: day,
          days: z
            .number('请填写延长的天数')
            .int('天数请填整数')
            .min(1, '至少延长 1 天')
            .max(LIMITS.petitionExtension, `最多延长 ${LIMITS.petitionExtension} 天`),
          reason: text('延期理由', LIMITS.replyTextMin, LIMITS.reason),
        }),
        z.object({
          ...onVersion,
          step: z.literal('finished'),
          on: day,
          text: text('办理结果', LIMITS.replyTextMin, LIMITS.note),
        }),
      ],
      '请选择信访部门做了什么',
    ),
  ),
};
