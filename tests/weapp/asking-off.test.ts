import { join } from 'node:path';
import { type Stack, startStack } from '../support/stack';
import { MiniProgram } from '../support/weapp/mini-program';
import '../host/own-lmdb';

const DIST = join(__dirname, '../../dist/weapp');
/** Longer than an instance goes by what it read. */
const FRESH = 16_000;

describe('the switch of asking, on the compiled mini program', () => {
  let stack: Stack;
  let now = Date.now();
  const turn = async (on: boolean) => {
    await stack.cloud.engine.update('settings', { filter: { _id: 'asking' }, update: { $set: { on } } });
    now += 2 * FRESH;
    stack.cloud.setTime(now);
  };
  const storage = new Map<string, unknown>();
  const calls: string[] = [];
  const phoneOf = (openid: string, path?: string, kept = storage): Promise<MiniProgram> =>
    MiniProgram.launch({
      dist: DIST,
      storage: kept,
      path,
      callFunction: ({ name, data }) => {
        calls.push(`${name}.${(data as { action: string }).action}`);
        return stack.cloud.call(name, data as Record<string, unknown>, { openid });
      },
    });
  const close = (phone: MiniProgram) => {
    phone.close();
    expect(phone.problems).toEqual([]);
  };

  beforeAll(async () => {
    stack = await startStack();
  }, 60_000);
  afterAll(() => stack.close());

  test('off, nothing says that anybody ever asked, not even for a moment; it costs no call', async () => {
    await turn(false);
    const phone = await phoneOf('somebody-new');
    expect(phone.screen.text()).not.toMatch(/提问|留言/);
    await phone.sees('最近的卡片');
    expect(calls).toEqual(['reader.home']);
    expect(phone.screen.findAll('今日')).not.toEqual([]);
    expect(phone.screen.text()).not.toMatch(/提问|留言/);
    await phone.tap('我的');
    await phone.sees('我的收藏');
    await phone.until('me', () => calls.includes('citizen.me'));
    expect(phone.screen.text()).not.toMatch(/提问|留言/);
    await phone.tap('分类');
    await phone.sees('政策汇总');
    expect(phone.screen.text()).not.toMatch(/提问|留言/);
    close(phone);
  }, 30_000);

  test('a shared card that opens first shows none of it either', async () => {
    const { docs } = await stack.cloud.engine.find('cards', { filter: { state: 'published' } });
    const phone = await phoneOf('somebody-else', `reader/card/index?id=${String(docs[0]?._id)}`, new Map());
    await phone.sees('打电话问');
    expect(phone.screen.text()).not.toMatch(/提问|精选留言/);
    close(phone);
  }, 30_000);

  test('a link to the form finds no form; whoever asked before still comes to their questions', async () => {
    const phone = await phoneOf('dev-citizen-1', 'pages/ask/index');
    await phone.sees('这个页面不在了');
    await phone.tap('我的');
    await phone.tap('我的留言');
    await phone.sees('政策咨询');
    close(phone);
  }, 30_000);

  test('on again, everything is back with the next answer of the front page', async () => {
    await turn(true);
    const phone = await phoneOf('somebody-new');
    await phone.until('the tab', () => phone.screen.findAll('提问')[0]);
    await phone.sees('精选留言');
    await phone.tap('提问');
    await phone.until('the form', () => phone.screen.fields('您的问题')[0]);
    close(phone);
  }, 30_000);
});
