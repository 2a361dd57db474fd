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
    await phone.until('the masked text in the box', () => {
      const box = phone.screen.fields('您的问题').at(-1);
      const masked = '身份证5****************X，手机138****5678，卡号***************2178，车牌贵A*****';
      return box !== undefined && attribute(box, 'value') === masked;
    });
    phone.close();
    expect(phone.problems).toEqual([]);
  }, 30_000);

  test('contact details go with a report: WeChat’s button on the asker’s own tap, masked, and deleted from the draft once sent', async () => {
    const storage = new Map<string, unknown>();
    const phone = await MiniProgram.launch({
      dist: DIST,
      storage,
      path: 'pages/ask/index',
      callFunction: ({ name, data }) =>
        stack.cloud.call(name, data as Record<string, unknown>, { openid: 'dev-citizen-1' }),
    });
    await phone.type('您的问题', '公示期过了很久，补贴还没有发，该找谁问？');
    await phone.tap('所在地区');
    await phone.tap('贵阳');
    await phone.tap('观山湖区');
    expect(phone.screen.text()).not.toContain('联系方式');
    await phone.tap('反映问题');
    await phone.tap('联系方式和反映的单位');
    await phone.type('单位或人', '某某镇政务大厅');
    await phone.tap('不希望被反映单位看到');
    await phone.type('怎么称呼您', '司徒女士');
    expect(phone.screen.findAll('请微信提供我的手机号')).toEqual([]);
    await phone.tap('用微信手机号');
    await phone.trigger('请微信提供我的手机号', 'getphonenumber', {
      code: stack.cloud.phoneCode('dev-citizen-1', '13987650421'),
    });
    await phone.sees('微信手机号 139****0421');
    await phone.sees('不会向您要验证码');
    expect(JSON.stringify([...storage])).not.toContain('13987650421');
    await phone.tap('好了，回去写问题');
    await phone.sees('已填');
    await phone.tap('提交');
    await phone.sees('留言已收到');
    expect(JSON.stringify([...storage])).not.toMatch(/司徒女士|某某镇/);
    await phone.tap('看办理进度');
    for (const words of ['司***', '139****0421', '某某镇政务大厅；不希望被反映单位看到']) await phone.sees(words);
    await phone.tap('删除联系方式');
    await phone.tap('确定删除联系方式');
    await phone.until('nothing left', () => !phone.screen.text().includes('139****0421'));
    phone.close();
    expect(phone.problems).toEqual([]);
  }, 30_000);
});
