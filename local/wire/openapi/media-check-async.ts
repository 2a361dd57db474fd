import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Openapi, OpenapiError } from './api';

const ACTIVE_MS = 2 * 60 * 60 * 1000;

const parameters = z.object({
  version: z.literal(2),
  scene: z.number().int().min(1).max(4),
  openid: z.string().min(1),
  media_type: z.union([z.literal(1), z.literal(2)]),
  media_url: z.url({ protocol: /^https?$/ }),
});

/** `security.mediaCheckAsync`, version 2: answers a trace; the verdict is pushed afterwards. About a person active within two hours. */
export const mediaCheckAsync: Openapi<typeof parameters> = {
  parameters,
  answer: ({ openid }, { clock, lastSeen, mediaChecks }) => {
    const seen = lastSeen(openid);
    if (seen === undefined) throw new OpenapiError(40003, 'invalid openid');
    if (clock.now() - seen > ACTIVE_MS) throw new OpenapiError(61010, 'user access time expired');
    const traceId = randomUUID();
    mediaChecks.ask(traceId);
    return { trace_id: traceId };
  },
};
