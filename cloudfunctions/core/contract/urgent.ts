import { z } from 'zod';
import { answers } from './action';
import { LIMITS, RELAY_WAYS } from './constants';
import { commandId, id, text, version } from './fields';
import type { StaffQuestionView } from './views';

const onVersion = { commandId, id, version };

export const urgentActions = {
  /** 紧急: whoever is on duty contacts the asker. 疑似紧急 needs no further reason. */
  set_urgent: answers<StaffQuestionView>().to(
    z.object({ ...onVersion, reason: text('理由', 2, LIMITS.reason).optional() }),
  ),
  /** First contact with the asker was made: how, and what was said. The asker reads that it was made, and how. */
  record_contact: answers<StaffQuestionView>().to(
    z.object({
      ...onVersion,
      way: z.enum(RELAY_WAYS, '请选择怎么联系的'),
      text: text('联系情况', 2, LIMITS.note),
    }),
  ),
  /** 疑似紧急 was dealt with, and how; or 紧急 is none, and why. */
  settle_urgent: answers<StaffQuestionView>().to(z.object({ ...onVersion, text: text('处理情况', 2, LIMITS.reason) })),
};
