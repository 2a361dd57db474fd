import { join } from 'node:path';
import type { CallEvent } from '@core/contract';
import { CONTRACT_VERSION, ERROR_MESSAGES } from '@core/contract/constants';
import { MiniProgram } from '../support/weapp/mini-program';
import type { CallFunctionRequest, WeChatOptions } from '../support/weapp/wechat';

const DIST = join(__dirname, '../../dist/weapp');
const REF = '7k2m9qx4tb';
const REFUSED = { ok: false, error: { code: 'internal', message: ERROR_MESSAGES.internal, ref: REF } };

describe('what every such program has, compiled', () => {
  let phone: MiniProgram;
  let calls: CallFunctionRequest[];

  const open = async (more: Partial<WeChatOptions> & { path?: string } = {}): Promise<MiniProgram> => {
    calls = [];
    phone = await MiniProgram.launch({
      dist: DIST,
      storage: new Map(),
      callFunction: async (request) => {
        calls.push(request);
        return REFUSED;
      },
      ...more,
    });
    return phone;
  };
  afterEach(() => {
    phone.close();
    expect(phone.problems).toEqual([]);
  });

  test('a new version is offered once it is there, and put in place by a tap', async () => {
    const { device } = await open();
    expect(device.modals).toEqual([]);
    device.update.ready();
    await phone.until('the update applied', () => device.update.applied === 1);
    expect(device.modals).toEqual([{ title: '有新版本', content: expect.stringContaining('没写完的留言会保留') }]);
  });

  test('an old WeChat is told politely to update, by the dialogue and by the page behind it', async () => {
    const { device } = await open({ SDKVersion: '2.30.4' });
    await phone.until('the way to the update', () => device.went.includes('updateWeChatApp'));
    expect(device.modals).toEqual([{ title: '请先更新微信', content: expect.stringContaining('12345') }]);
    await phone.sees('请先更新微信');
    expect(phone.screen.text()).not.toContain('系统出了点问题');
    expect(calls).toEqual([]);
    await phone.tap('打 12345');
    expect(device.phoneCalls).toEqual(['12345']);
  });

  test.each(['2.32.3', '3.0.0', '3.10.1'])('WeChat’s base library %s runs it', async (SDKVersion) => {
    const { device } = await open({ SDKVersion });
    await phone.until('a call', () => calls.length > 0);
    expect(device.modals).toEqual([]);
  });

  test('a link to a page that is no more leads to one that says so', async () => {
    await open({ path: 'pages/long-gone/index?id=1' });
    await phone.sees('这个页面不在了');
    expect(phone.path).toBe('reader/missing/index');
    await phone.tap('回到今日');
    await phone.until('today', () => phone.path === 'pages/today/index');
  });

  test('a call that failed is in the realtime log under its reference number, which the screen shows', async () => {
    const { device } = await open();
    await phone.sees(`编号 ${REF}`);
    const failed = device.logs.filter(({ level }) => level === 'error');
    expect(failed.map(({ args }) => args)).toContainEqual(['internal', { fn: 'reader', action: 'home', ref: REF }]);
    expect(device.filters).toContain(REF);
  });

  test('each call says which contract the program was built with', async () => {
    await open();
    await phone.tap('我的');
    await phone.until('several calls', () => calls.length > 1);
    expect(calls.map(({ data }) => (data as CallEvent).contract)).toEqual(calls.map(() => CONTRACT_VERSION));
  });
});
