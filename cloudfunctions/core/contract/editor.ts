import { z } from 'zod';
import { answers } from './action';
import { LIMITS } from './constants';
import { commandId, id, text, version } from './fields';

/** What editors do with cards. */
export const editor = {
  /** 下线: takes a published card down at once. */
  withdraw_card: answers<{ id: string }>().to(
    z.object({ commandId, id, version, reason: text('下线理由', 1, LIMITS.reason) }),
  ),
};
