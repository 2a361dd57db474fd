import { Hono } from 'hono';
import type { PhoneCodes } from '../../wire/openapi/phone-codes';
import type { Subscriptions } from '../../wire/openapi/subscriptions';
import type { Storage } from '../../wire/storage/storage';
import { refusal } from '../answers';
import type { Invoker } from '../invoker';
import type { SeedPerson } from '../people';
import { call } from './call';
import { dev } from './dev';
import { files } from './files';
import { guard, isLoopback } from './guard';
import { pages } from './pages';
import { personReader } from './person';

export interface GatewayOptions {
  host: string;
  port: () => number;
  people: readonly SeedPerson[];
  h5Dir: string | undefined;
  invoker: Invoker;
  storage: Storage;
  phoneCodes: PhoneCodes;
  subscriptions: Subscriptions;
  changeSetting: (id: string, change: Record<string, unknown>) => Promise<void>;
}

/** The door browsers use. Sends no CORS permission: only its own pages may call it. */
export function createGateway(options: GatewayOptions): Hono {
  const { host, port, people, h5Dir, invoker, storage } = options;
  const personOf = personReader(people, isLoopback(host));
  const app = new Hono();
  app.use(guard(host, port));
  app.use(async (c, next) => {
    await next();
    c.header('x-content-type-options', 'nosniff');
    c.header('cross-origin-resource-policy', 'same-origin');
    c.header('referrer-policy', 'no-referrer');
  });
  app.post('/call/:name', call(invoker, personOf));
  app.route('/', files(storage, personOf));
  app.route('/', dev(options, personOf));
  if (h5Dir) app.route('/', pages(h5Dir));
  app.notFound((c) => c.json(refusal('not_found'), 404));
  app.onError((_error, c) => c.json(refusal('internal'), 500));
  return app;
}
