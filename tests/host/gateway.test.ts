import type { Cloud } from '../../local/host';
import { http, post, start, stopAll } from './support';

let cloud: Cloud;

beforeAll(async () => {
  cloud = await start();
});
afterAll(stopAll);

const port = () => new URL(cloud.url).port;

describe('Host and Origin', () => {
  test.each([
    ['another host', { host: 'evil.example' }],
    ['this host on another port', { host: '127.0.0.1:1' }],
    ['a host that begins like ours', { host: '127.0.0.1.evil.example' }],
  ])('%s is refused', async (_name, headers) => {
    const { status, answer } = await post(cloud, 'echo', { action: 'calls' }, headers);
    expect(status).toBe(403);
    expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden', ref: expect.any(String) } });
  });

  test.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://localhost:1'])(
    'origin %s is refused',
    async (origin) => {
      const { status, answer } = await post(cloud, 'echo', { action: 'calls' }, { origin });
      expect([status, answer.ok]).toEqual([403, false]);
    },
  );

  test.each(['127.0.0.1', 'localhost', '[::1]'])(
    '%s with the right port and its own origin is served',
    async (name) => {
      const host = `${name}:${port()}`;
      const { status, answer } = await post(cloud, 'echo', { action: 'calls' }, { host, origin: `http://${host}` });
      expect([status, answer.ok]).toEqual([200, true]);
    },
  );

  test('no answer carries a CORS permission', async () => {
    const preflight = await http(`${cloud.url}/call/echo`, {
      method: 'OPTIONS',
      headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' },
    });
    const own = await http(`${cloud.url}/dev/people`, { headers: { origin: cloud.url } });
    for (const { headers } of [preflight, own]) expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(preflight.status).toBe(403);
  });
});

describe('bad calls', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a number', '1'],
    ['an array', '[]'],
    ['a string', '"action"'],
    ['bytes', '\u0000\u0001'],
    ['a very deep array', `${'['.repeat(40_000)}${']'.repeat(40_000)}`],
  ])('%s is a bad request', async (_name, body) => {
    const { status, answer } = await post(cloud, 'echo', body);
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'bad_request', message: expect.stringMatching(/\p{Script=Han}/u) },
    });
  });

  test('very deep data inside an event neither hangs nor ends the host', async () => {
    const { answer } = await post(
      cloud,
      'echo',
      `{"action":"event","data":${'['.repeat(40_000)}${']'.repeat(40_000)}}`,
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad_request' } });
    expect((await post(cloud, 'echo', { action: 'calls' })).answer.ok).toBe(true);
  });

  test('100 KB is taken, a byte more is not', async () => {
    const frame = '{"action":"calls","data":""}'.length;
    const sized = (bytes: number) => `{"action":"calls","data":"${'x'.repeat(bytes - frame)}"}`;
    expect((await post(cloud, 'echo', sized(100 * 1024))).answer.ok).toBe(true);
    const { answer } = await post(cloud, 'echo', sized(100 * 1024 + 1));
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad_request' } });
  });

  test('a call inside the process is held to the same', async () => {
    const answer = await cloud.call('echo', { action: 'calls', data: 'x'.repeat(100 * 1024) });
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad_request' } });
  });

  test('a body longer than it says, without a length, is cut off at the limit', async () => {
    const headers = { 'transfer-encoding': 'chunked' };
    const { answer } = await post(cloud, 'echo', `{"action":"calls","data":"${'x'.repeat(200_000)}"}`, headers);
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad_request' } });
  });

  test.each(['nobody', '__proto__', 'constructor', '..%2Fecho', 'echo%00'])('function %s is unknown', async (name) => {
    expect((await post(cloud, name, { action: 'calls' })).answer).toMatchObject({ error: { code: 'unknown_action' } });
  });

  test('a timer is not for clients', async () => {
    const { answer } = await post(cloud, 'ticker', { Type: 'Timer' }, { 'x-dev-person': 'person-one' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(await cloud.call('ticker', {}, { openid: 'person-one' })).toMatchObject({ error: { code: 'forbidden' } });
  });

  test('the wire is not on the gateway', async () => {
    const { status } = await http(`${cloud.url}/admin`, { method: 'POST', body: '{}' });
    expect(status).toBe(404);
  });
});

describe('settings, to try them', () => {
  const put = (body: string, headers: Record<string, string> = {}) =>
    http(`${cloud.url}/dev/settings/asking`, { method: 'PUT', body, headers });
  const stored = async () => (await cloud.engine.find('settings', { filter: { _id: 'asking' } })).docs[0];

  test('a document is made, then changed member by member', async () => {
    expect((await put('{"on": false}')).status).toBe(200);
    expect(await stored()).toEqual({ _id: 'asking', on: false });
    await put('{"on": true}');
    expect(await stored()).toEqual({ _id: 'asking', on: true });
  });

  test.each(['', '[]', '{"$set": {"on": false}}', '{"a.b": 1}'])('%s changes nothing', async (body) => {
    await put('{"on": true}');
    expect(JSON.parse((await put(body)).text)).toMatchObject({ ok: false, error: { code: 'bad_request' } });
    expect(await stored()).toEqual({ _id: 'asking', on: true });
  });

  test('another site cannot change them', async () => {
    await put('{"on": true}');
    expect((await put('{"on": false}', { origin: 'http://evil.example' })).status).toBe(403);
    expect(await stored()).toEqual({ _id: 'asking', on: true });
  });
});

describe('people', () => {
  test('the switcher gets id, name and label, and no phone', async () => {
    const { text } = await http(`${cloud.url}/dev/people`);
    expect(JSON.parse(text)).toEqual([
      { id: 'person-one', name: '王秀兰', label: '市民' },
      { id: 'person-two', name: '李建国', label: '接线员' },
    ]);
  });

  test('on loopback any openid is taken', async () => {
    const { answer } = await post(cloud, 'echo', { action: 'whoami' }, { 'x-dev-person': 'somebody-else' });
    expect(answer).toMatchObject({ data: { before: { OPENID: 'somebody-else' } } });
  });

  test('where others can reach the gateway, only seed people are', async () => {
    const open = await start({ host: '0.0.0.0' });
    const reach = (person: string) => {
      const host = `0.0.0.0:${new URL(open.url).port}`;
      return post(
        { ...open, url: open.url.replace('0.0.0.0', '127.0.0.1') },
        'echo',
        { action: 'whoami' },
        { host, 'x-dev-person': person },
      );
    };
    expect((await reach('person-two')).answer).toMatchObject({ data: { before: { OPENID: 'person-two' } } });
    expect((await reach('somebody-else')).answer).not.toHaveProperty('data.before.OPENID');
    expect(new URL(open.adminUrl).hostname).toBe('127.0.0.1');
  });

  test('an anonymous visitor has no phone button', async () => {
    const { text } = await http(`${cloud.url}/dev/phone-code`, { method: 'POST' });
    expect(JSON.parse(text)).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
  });
});
