import type { Subscribe } from '../../../src/platform/subscribe/types';

const globals = globalThis as unknown as { wx: object };

interface Request {
  tmplIds: string[];
  success: (result: Record<string, string>) => void;
  fail: (error: { errCode: number }) => void;
}

const ask = (requestSubscribeMessage?: (request: Request) => void) => {
  globals.wx = { requestSubscribeMessage };
  const { subscribe } = jest.requireActual<{ subscribe: Subscribe }>('../../../src/platform/subscribe/subscribe.weapp');
  return subscribe('template-1');
};

describe('WeChat’s panel for one message', () => {
  test.each([
    ['accept', 'accept'],
    ['reject', 'reject'],
    ['ban', 'ban'],
    ['filter', 'unavailable'],
  ])('%s is %s', async (said, answer) => {
    const asked = ask(({ tmplIds, success }) => success({ errMsg: 'ok', [tmplIds[0] ?? '']: said }));
    expect(await asked).toBe(answer);
  });

  test('a person who switched all messages off is told so, any other failure is not their doing', async () => {
    expect(await ask(({ fail }) => fail({ errCode: 20004 }))).toBe('ban');
    expect(await ask(({ fail }) => fail({ errCode: 10002 }))).toBe('unavailable');
  });

  test('a client without the panel cannot be asked', async () => {
    expect(await ask()).toBe('unavailable');
  });

  test('it is asked before anything is awaited, or WeChat refuses', () => {
    const calls: string[][] = [];
    void ask(({ tmplIds }) => void calls.push(tmplIds));
    expect(calls).toEqual([['template-1']]);
  });
});
