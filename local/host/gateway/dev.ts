import { Hono } from 'hono';
import type { PhoneCodes } from '../../wire/openapi/phone-codes';
import { refusal } from '../answers';
import type { SeedPerson } from '../people';
import type { PersonOf } from './person';

/** What only the local build has: the people to switch between, and the phone button's code. */
export function dev(people: readonly SeedPerson[], phoneCodes: PhoneCodes, personOf: PersonOf): Hono {
  const app = new Hono();
  app.get('/dev/people', (c) => c.json(people.map(({ id, name, role }) => ({ id, name, label: role }))));
  app.post('/dev/phone-code', (c) => {
    const openid = personOf(c);
    if (!openid) return c.json(refusal('unauthenticated'));
    const phone = people.find(({ id }) => id === openid)?.phone;
    return c.json({ ok: true, data: { code: phoneCodes.issue(openid, phone) } });
  });
  return app;
}
