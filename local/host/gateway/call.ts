import type { Handler } from 'hono';
import { readBody } from '../../wire/body';
import { refusal, tooLarge } from '../answers';
import { type Invoker, MAX_CALL_BYTES } from '../invoker';
import type { PersonOf } from './person';

/** A JSON object; undefined for anything else. */
export function parseEvent(body: Buffer): Record<string, unknown> | undefined {
  try {
    const event: unknown = JSON.parse(body.toString('utf8'));
    const isObject = typeof event === 'object' && event !== null && !Array.isArray(event);
    return isObject ? (event as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** `POST /call/<function>`: the H5 build's wx.cloud.callFunction. Always 200; the envelope says how it went. */
export const call =
  (invoker: Invoker, personOf: PersonOf): Handler =>
  async (c) => {
    const body = await readBody(c.req.raw, MAX_CALL_BYTES);
    if (!body) return c.json(tooLarge());
    const event = parseEvent(body);
    if (!event) return c.json(refusal('bad_request'));
    return c.json(await invoker.client(c.req.param('name') ?? '', event, personOf(c)));
  };
