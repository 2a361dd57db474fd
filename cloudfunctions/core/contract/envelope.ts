import { z } from 'zod';
import type { ErrorCode } from './constants';

/** What every function receives. `contract` is the client's CONTRACT_VERSION; absent means the current one. */
export const callEvent = z.object({
  action: z.string().min(1).max(64),
  data: z.unknown().optional(),
  contract: z.number().int().optional(),
});
export type CallEvent = z.infer<typeof callEvent>;

/** What every function answers. `ref` is the reference number of the call, also in its log lines. */
export type CallResult<T> =
  | { ok: true; data: T }
  | { ok: false; error: { code: ErrorCode; message: string; ref: string } };
