import { z } from 'zod';
import { answers } from './action';
import { CLUE_LISTS, CLUE_RESULTS, LIMITS } from './constants';
import { commandId, cursor, id, noteText, replyText, text, version } from './fields';
import type { CluesView, StaffQuestionView } from './views';

const onVersion = { commandId, id, version };

/** 指向清晰 and 描述基本清楚 of a report; what is not ticked is not so. */
export const reportTicks = z.object({ pointed: z.boolean(), described: z.boolean() });

/** What becomes of a report (反映问题) at the inspection office, and its asker's own words. */
export const reportActions = {
  /** 督查线索, by whether there is a result. */
  clues: answers<CluesView>().to(z.object({ list: z.enum(CLUE_LISTS, '没有这个列表'), cursor })),
  /** 列为督查线索: it gets a number of its own, which its asker is told. */
  list_clue: answers<StaffQuestionView>().to(z.object({ ...onVersion, reason: noteText('列入理由') })),
  /** 督查结果, in words the asker reads. */
  clue_result: answers<StaffQuestionView>().to(
    z.object({ ...onVersion, result: z.enum(CLUE_RESULTS, '请选择督查结果'), text: replyText }),
  ),
  /** 允许附原文 to the unit that has a report now, or the end of it. */
  allow_original: answers<StaffQuestionView>().to(
    z.object({ ...onVersion, allow: z.boolean(), reason: text('理由', 1, LIMITS.reason) }),
  ),
};
