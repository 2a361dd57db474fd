import type { z } from 'zod';
import type { WireCall } from '../action';

/** WeChat's own no: `errcode` and `errmsg` reach the caller as errCode and errMsg. */
export class OpenapiError extends Error {
  constructor(
    readonly errcode: number,
    errmsg: string,
  ) {
    super(errmsg);
    this.name = 'OpenapiError';
  }
}

/** An answer that is a file and no JSON. */
export class Picture {
  constructor(
    readonly contentType: string,
    readonly bytes: Uint8Array,
  ) {}
}

type Answer = Record<string, unknown> | Picture;

/** The platform's errcode for parameters that do not have the documented shape. */
export const BAD_PARAMETERS = 47001;

/** What an implementation may use. `openid` is the person behind the calling function, empty for nobody. */
export interface OpenapiCall
  extends Pick<WireCall, 'clock' | 'phoneCodes' | 'subscriptions' | 'mediaChecks' | 'lastSeen' | 'storage'> {
  openid: string;
}

/** One interface of WeChat's, implemented locally: snake_case parameters in, WeChat's answer out. */
export interface Openapi<Schema extends z.ZodType = z.ZodType> {
  parameters: Schema;
  answer(parameters: z.infer<Schema>, call: OpenapiCall): Answer | Promise<Answer>;
}
