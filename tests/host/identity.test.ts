import type { Cloud } from '../../local/host';
import { post, start, stopAll } from './support';

let cloud: Cloud;

beforeAll(async () => {
  cloud = await start({ instances: 4, env: { EXTRA: 'given' } });
});
afterAll(stopAll);

interface Seen {
  before: { OPENID?: string; SOURCE?: string; ENV?: string };
  after: { OPENID?: string };
  /** What stands in process.env, whoever asks. */
  raw?: string;
}

const whoami = async (openid: string, ms = 0) => {
  const answer = await cloud.call('echo', { action: 'whoami', data: { ms } }, { openid });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.data as Seen;
};

describe('identity', () => {
  test('never leaks between concurrent calls, before or after an await', async () => {
    const openids = Array.from({ length: 40 }, (_, i) => `person-${i}`);
    const seen = await Promise.all(openids.map((openid, i) => whoami(openid, i % 7)));
    expect(seen.map(({ before }) => before.OPENID)).toEqual(openids);
    expect(seen.map(({ after }) => after.OPENID)).toEqual(openids);
  });

  test('is empty for an anonymous call on an instance that has just served a person', async () => {
    for (let i = 0; i < 8; i += 1) await whoami('person-one');
    for (let i = 0; i < 8; i += 1) {
      const { before, raw } = await whoami('');
      expect([before.OPENID, raw]).toEqual([undefined, undefined]);
    }
  });

  test('says a client called, and which environment it is', async () => {
    expect((await whoami('person-one')).before).toMatchObject({ SOURCE: 'wx_client', ENV: 'local' });
  });

  test('follows a function into the function it calls, which knows the chain', async () => {
    const answer = await cloud.call(
      'echo',
      { action: 'forward', data: { name: 'echo', action: 'whoami' } },
      { openid: 'person-one' },
    );
    expect(answer).toMatchObject({
      ok: true,
      data: { data: { before: { OPENID: 'person-one', SOURCE: 'wx_client,scf' } } },
    });
  });

  test('comes from the gateway header and from nothing in the body', async () => {
    const event = { action: 'whoami', openid: 'person-two', OPENID: 'person-two', userInfo: { openId: 'person-two' } };
    const { answer } = await post(cloud, 'echo', event, { 'x-dev-person': 'person-one' });
    expect(answer).toMatchObject({ ok: true, data: { before: { OPENID: 'person-one' } } });
    const anonymous = await post(cloud, 'echo', event);
    expect((anonymous.answer.data as Seen).before.OPENID).toBeUndefined();
  });
});

describe("a function's environment", () => {
  test('is what it was given, and not the machine that runs the host', async () => {
    const answer = await cloud.call('echo', { action: 'secret' });
    expect(answer).toEqual({ ok: true, data: { secret: expect.stringMatching(/^[0-9a-f]{64}$/), extra: 'given' } });
  });
});
