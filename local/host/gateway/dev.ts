import { Hono } from 'hono';
import type { PhoneCodes } from '../../wire/openapi/phone-codes';
import type { Subscriptions } from '../../wire/openapi/subscriptions';
import { readBody } from '../../wire/body';
import { refusal } from '../answers';
import { MAX_CALL_BYTES } from '../invoker';
import type { SeedPerson } from '../people';
import { parseEvent } from './call';
import type { PersonOf } from './person';

interface DevOptions {
  people: readonly SeedPerson[];
  phoneCodes: PhoneCodes;
  subscriptions: Subscriptions;
  /** Changes members of one document of `settings`, made when there is none. */
  changeSetting: (id: string, change: Record<string, unknown>) => Promise<void>;
}

/** What only the local build has: the people to switch between, the phone button's code, a consent to a message, and settings. */
export function dev({ people, phoneCodes, subscriptions, changeSetting }: DevOptions, personOf: PersonOf): Hono {
  const app = new Hono();
  app.get('/dev/people', (c) => c.json(people.map(({ id, name, role }) => ({ id, name, label: role }))));
  app.post('/dev/phone-code', (c) => {
    const openid = personOf(c);
    if (!openid) return c.json(refusal('unauthenticated'));
    const phone = people.find(({ id }) => id === openid)?.phone;
    return c.json({ ok: true, data: { code: phoneCodes.issue(openid, phone) } });
  });
  app.post('/dev/subscribe/:template', (c) => {
    const openid = personOf(c);
    if (!openid) return c.json(refusal('unauthenticated'));
    subscriptions.grant(openid, c.req.param('template'));
    return c.json({ ok: true, data: {} });
  });
  app.put('/dev/settings/:id', async (c) => {
    const body = await readBody(c.req.raw, MAX_CALL_BYTES);
    const change = body && parseEvent(body);
    if (!change || Object.keys(change).some((member) => !/^[a-z]\w*$/i.test(member)))
      return c.json(refusal('bad_request'));
    await changeSetting(c.req.param('id'), change);
    return c.json({ ok: true, data: {} });
  });
  return app;
}
