import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { contract } from '@core/contract';
import { PEOPLE as SEED_PEOPLE } from '../../local/seed';
import { FUNCTIONS_DIR, stopClouds } from '../support/cloud';

afterAll(stopClouds);

/** What each function may ask of WeChat; the platform refuses everything else with -604101. */
const OPENAPI: Record<string, string[]> = {
  reader: ['wxacode.getUnlimited'],
  citizen: ['security.msgSecCheck', 'phonenumber.getPhoneNumber'],
  desk: ['security.msgSecCheck'],
  upload: ['security.mediaCheckAsync'],
  callback: [],
  editor: [],
  admin: [],
  outbox: ['subscribeMessage.send'],
  jobs: ['security.msgSecCheck', 'security.mediaCheckAsync'],
  deadlines: [],
  publish: [],
};

/** Fired by the platform and by nobody else: the seven fields of their cron, in Beijing time. */
const TIMERS: Record<string, string> = {
  deadlines: '15 */1 * * * * *',
  jobs: '30 */1 * * * * *',
  outbox: '0 */1 * * * * *',
  publish: '0 */10 * * * * *',
};
/** Nobody waits for `publish`: it carries how Chinese words are read, so that `reader` need not. `upload` carries JPEG and PNG. */
const MEGABYTES: Record<string, number> = { publish: 2.7, upload: 2.8 };
/** Called by WeChat's pushes alone. */
const PUSHED = ['callback'];
const FUNCTIONS = [...Object.keys(contract), ...Object.keys(TIMERS), ...PUSHED];

test('every function of the contract, every timer and the callback is bundled, and nothing else', async () => {
  expect(readdirSync(FUNCTIONS_DIR).sort()).toEqual([...FUNCTIONS].sort());
});

describe.each(FUNCTIONS)('%s', (name) => {
  const read = async (file: string) => readFileSync(join(FUNCTIONS_DIR, name, file), 'utf8');

  test('states its permissions, its timeout and its memory', async () => {
    const config = JSON.parse(await read('config.json'));
    expect(config).toMatchObject({
      permissions: { openapi: OPENAPI[name] },
      timeout: expect.any(Number),
      memorySize: name === 'reader' ? 512 : expect.any(Number),
    });
    const cron = TIMERS[name];
    expect(config.triggers).toEqual(cron && [{ name, type: 'timer', config: cron }]);
    // Nobody waits for a timer; a step stops at 40 s.
    expect(config.timeout).toBeLessThanOrEqual(cron ? 60 : 20);
  });

  test('needs nothing installed beside it', async () => {
    const { main, dependencies } = JSON.parse(await read('package.json'));
    expect({ main, dependencies }).toEqual({ main: 'index.js', dependencies: undefined });
    const required = [...(await read('index.js')).matchAll(/\brequire\("([^"./][^"]*)"\)/g)].map(([, id]) => id ?? '');
    const builtin = new Set(builtinModules);
    expect(required).toContain('http');
    expect(required.filter((id) => !builtin.has(id.replace(/^node:/, '')))).toEqual([]);
  });

  test('holds no person and no code of the local build', async () => {
    const text = await read('index.js');
    for (const { id } of SEED_PEOPLE) expect(text).not.toContain(id);
    expect(text).not.toMatch(/x-dev-person|setFault|lmdb/);
  });

  test('stays under the bound of what a cold start reads', async () => {
    expect(Buffer.byteLength(await read('index.js'))).toBeLessThan((MEGABYTES[name] ?? 2.3) * 1024 * 1024);
  });
});
