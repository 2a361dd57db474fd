import { join } from 'node:path';
import { type Stack, startStack } from '../support/stack';
import { MiniProgram } from '../support/weapp/mini-program';
import '../host/own-lmdb';

const DIST = join(__dirname, '../../dist/weapp');

describe('search, compiled', () => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack();
  }, 60_000);
  afterAll(() => stack.close());

  const launch = (path?: string) =>
    MiniProgram.launch({
      dist: DIST,
      storage: new Map<string, unknown>(),
      path,
      callFunction: ({ name, data }) =>
        stack.cloud.call(name, data as Record<string, unknown>, { openid: 'dev-citizen-2' }),
    });

  test('from the first page to a card, by a question with a wrong character', async () => {
    const phone = await launch();
    await phone.tap('搜政策，如“低保怎么办”');
    await phone.sees('大家在搜');
    await phone.type('搜政策', '底保怎么办');
    await phone.sees('找到');
    await phone.tap('家里困难，低保怎么申请？');
    await phone.until('the card', () => phone.path === 'reader/card/index');
    await phone.sees('由县级民政部门确认');
    await phone.back();
    await phone.tap('清空');
    await phone.sees('最近搜过');
    phone.close();
    expect(phone.problems).toEqual([]);
  }, 30_000);

  test('nothing found leads to asking, with the words already there', async () => {
    const phone = await launch('reader/search/index');
    await phone.sees('大家在搜');
    await phone.type('搜政策', '火星飞碟');
    await phone.sees('没有找到“火星飞碟”');
    await phone.tap('去提问');
    await phone.until('the form', () => phone.path === 'pages/ask/index');
    await phone.sees('4/500');
    phone.close();
    expect(phone.problems).toEqual([]);
  }, 30_000);
});
