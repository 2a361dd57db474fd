import { z } from 'zod';
import type { CallResult } from './contract';
import { AppError } from './contract/app-error';
import { refuse } from './router';

/** The message `wxa_media_check` of mediaCheckAsync version 2, as far as it is used. */
const pictureVerdict = z.object({
  Event: z.literal('wxa_media_check'),
  trace_id: z.string().min(1).max(128),
  /** Not 0 when the picture could not be judged, e.g. not be fetched. */
  errcode: z.number().default(0),
  result: z.object({ suggest: z.string(), label: z.number().optional() }).optional(),
});

interface CallbackOptions {
  /** What started the call; read before the first await, since instances share process.env. */
  source: () => string;
  /** Answers whether a picture waited for this verdict. */
  onPictureVerdict: (
    verdict: { traceId: string; status: 'pass' | 'risky'; label?: number },
    now: number,
  ) => Promise<boolean>;
}

/**
 * The entry of what WeChat pushes. A client's call is refused; the rest is believed only as far as the use case knows
 * its trace. WeChat's `review` is for a person to decide, so it counts as risky; no verdict is none.
 */
export function createCallback(name: string, { source, onPictureVerdict }: CallbackOptions) {
  return async (event: unknown): Promise<CallResult<{ believed: boolean }>> => {
    const startedAt = Date.now();
    try {
      if (source().startsWith('wx_client')) throw new AppError('forbidden');
      const pushed = pictureVerdict.safeParse(event);
      if (!pushed.success) return { ok: true, data: { believed: false } };
      const { trace_id: traceId, errcode, result } = pushed.data;
      if (errcode !== 0 || !result) return { ok: true, data: { believed: false } };
      const status = result.suggest === 'pass' ? 'pass' : 'risky';
      return {
        ok: true,
        data: { believed: await onPictureVerdict({ traceId, status, label: result.label }, startedAt) },
      };
    } catch (error) {
      return refuse(error, { function: name, action: 'push', ms: Date.now() - startedAt });
    }
  };
}
