import type { Context } from 'hono';
import type { SeedPerson } from '../people';

/** Who a request acts as: the openid in `x-dev-person`, or '' for an anonymous visitor. */
export type PersonOf = (c: Context) => string;

/** On loopback any openid will do; where others can reach the gateway, only the seed people's. */
export function personReader(people: readonly SeedPerson[], loopback: boolean): PersonOf {
  const known = new Set(people.map(({ id }) => id));
  return (c) => {
    const given = c.req.header('x-dev-person') ?? '';
    return loopback || known.has(given) ? given : '';
  };
}
