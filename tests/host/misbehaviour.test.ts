import type { Cloud, LogLine } from '../../local/host';
import { start, stopAll } from './support';

let cloud: Cloud;
const lines: LogLine[] = [];

beforeAll(async () => {
  cloud = await start({}, lines);
});
afterAll(stopAll);

const call = (action: string) => cloud.call('misbehave', { action });
const code = async (action: string) => {
  const answer = await call(action);
  return answer.ok ? 'ok' : answer.error.code;
};

describe('a function that misbehaves', () => {
  test.each(['throw', 'exit', 'memory', 'unhandled', 'circular', 'nothing', 'shapeless', 'huge', 'no such action'])(
    '%s: an internal error to its caller, and the next call is served',
    async (action) => {
      expect(await code(action)).toBe('internal');
      expect(await call('fine')).toEqual({ ok: true, data: 'fine' });
    },
  );

  test('tells its caller a reference number and nothing of the inside; the log has both', async () => {
    const answer = await call('throw');
    if (answer.ok) throw new Error('expected a refusal');
    expect(answer.error.message).not.toContain('secret detail');
    const logged = lines.filter(({ ref }) => ref === answer.error.ref);
    expect(logged.map(({ line }) => line).join('\n')).toContain('a secret detail of the inside');
  });

  test('an endless loop and a hang end as timeouts while other calls are served', async () => {
    const [loop, hang, other] = await Promise.all([
      code('loop'),
      code('hang'),
      cloud.call('echo', { action: 'calls' }),
    ]);
    expect([loop, hang]).toEqual(['timeout', 'timeout']);
    expect(other.ok).toBe(true);
    expect(await Promise.all([call('fine'), call('fine'), call('fine')])).toEqual(
      Array.from({ length: 3 }, () => ({ ok: true, data: 'fine' })),
    );
  }, 30_000);

  test('many failing at once leave a host that works', async () => {
    const ways = ['exit', 'throw', 'unhandled', 'fine', 'memory'];
    const codes = await Promise.all(Array.from({ length: 20 }, (_, i) => code(ways[i % ways.length] ?? 'fine')));
    expect(codes.filter((each) => each === 'ok')).toHaveLength(4);
    expect(await call('fine')).toEqual({ ok: true, data: 'fine' });
  }, 60_000);
});

describe('instances', () => {
  test('what one remembers, the next call does not find', async () => {
    const fresh = await start();
    const first = await fresh.call('echo', { action: 'calls' });
    const second = await fresh.call('echo', { action: 'calls' });
    expect([first, second]).toEqual([
      { ok: true, data: { calls: 1 } },
      { ok: true, data: { calls: 1 } },
    ]);
  });

  test('recycled after each event, none keeps anything', async () => {
    const fresh = await start({ recycle: 1 });
    for (let i = 0; i < 4; i += 1) {
      expect(await fresh.call('echo', { action: 'calls' })).toEqual({ ok: true, data: { calls: 1 } });
    }
  }, 30_000);
});
