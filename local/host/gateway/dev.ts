import { Hono } from 'hono';
import type { PhoneCodes } from '../../wire/openapi/phone-codes';
import type { Subscriptions } from '../../wire/openapi/subscriptions';
import { refusal } from '../answers';
import type { SeedPerson } from '../people';
import type { PersonOf } from './person';

interface DevOptions {
  people: readonly SeedPerson[];
  phoneCodes: PhoneCodes;
  subscriptions: Subscriptions;
}

/** What only the local build has: the people to switch between, the phone button's code, a consent to a message. */
export function dev({ people, phoneCodes, subscriptions }: DevOptions, personOf: PersonOf): Hono {
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
  return app;
}
