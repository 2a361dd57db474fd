import { join } from 'node:path';
import { type Stack, startStack } from '../support/stack';
import { MiniProgram } from '../support/weapp/mini-program';
import '../host/own-lmdb';

const DIST = join(__dirname, '../../dist/weapp');

describe('words of danger, on the compiled mini program', () => {
  let stack: Stack;
  let phone: MiniProgram;
  beforeAll(async () => {
    stack = await startStack();
  }, 60_000);
  afterAll(() => stack.close());
  beforeEach(async () => {
    phone = await MiniProgram.launch({
      dist: DIST,
      storage: new Map<string, unknown>(),
      path: 'pages/ask/index',
      callFunction: ({ name, data }) =>
        stack.cloud.call(name, data as Record<string, unknown>, { openid: 'dev-citizen-1' }),
    });
  });
  afterEach(() => {
    phone.close();
    expect(phone.problems).toEqual([]);
  });

  const WARNING = '如果有人正处在危险中，请先打电话';

  test('bring up the numbers while they are written, each time, and a tap calls', async () => {
    await phone.type('您的问题', '医保断交了还能补吗？');
    expect(phone.screen.text()).not.toContain(WARNING);
    await phone.type('您的问题', '我不想活了，医保也断了');
    await phone.sees(WARNING);
    for (const number of ['110', '120', '12356', '12338']) expect(phone.screen.text()).toContain(number);
    await phone.tap('打电话 12356，心理援助');
    expect(phone.device.phoneCalls).toEqual(['12356']);
    await phone.type('您的问题', '医保断交了还能补吗？');
    await phone.until('no warning', () => !phone.screen.text().includes(WARNING));
    await phone.type('您的问题', '他又家暴我');
    await phone.sees(WARNING);
  }, 30_000);

  test('are the office’s own', async () => {
    await stack.cloud.engine.insert('settings', [{ _id: 'danger_words', words: ['断粮'] }]);
    phone.close();
    phone = await MiniProgram.launch({
      dist: DIST,
      storage: new Map<string, unknown>(),
      path: 'pages/ask/index',
      callFunction: ({ name, data }) =>
        stack.cloud.call(name, data as Record<string, unknown>, { openid: 'dev-citizen-1' }),
    });
    await phone.type('您的问题', '家里断粮两天了');
    await phone.sees(WARNING);
  }, 30_000);
});
