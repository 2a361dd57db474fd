import { join } from 'node:path';
import { type Stack, startStack } from '../support/stack';
import { MiniProgram } from '../support/weapp/mini-program';
import { attribute } from '../support/weapp/screen';
import '../host/own-lmdb';

const DIST = join(__dirname, '../../dist/weapp');

describe('personal data in a question, on the compiled mini program', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack();
  }, 60_000);
  afterAll(() => stack.close());

  test('is pointed out while it is written, and masked with one tap', async () => {
    const phone = await MiniProgram.launch({
      dist: DIST,
      storage: new Map<string, unknown>(),
      path: 'pages/ask/index',
      callFunction: ({ name, data }) =>
        stack.cloud.call(name, data as Record<string, unknown>, { openid: 'dev-citizen-1' }),
    });
    await phone.type('您的问题', '退费打 12345 没人管，车还在修，怎么办？');
    expect(phone.screen.text()).not.toContain('打码');
    await phone.type('您的问题', '身份证52010319780612913X，手机138 1234 5678，卡号6228480970618342178，车牌贵A12345');
    await phone.sees(
      '身份证号（5****************X）、手机号（138****5678）、银行卡号（***************2178）、车牌号（贵A*****）',
    );
    await phone.tap('打码');
    await phone.until('no notice', () => !phone.screen.text().includes('打码'));
    const box = phone.screen.fields('您的问题').at(-1);
    expect(box && attribute(box, 'value')).toBe(
      '身份证5****************X，手机138****5678，卡号***************2178，车牌贵A*****',
    );
    phone.close();
    expect(phone.problems).toEqual([]);
  }, 30_000);
});
