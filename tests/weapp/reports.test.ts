import { type Stack, startStack } from '../support/stack';
import type { MiniProgram } from '../support/weapp/mini-program';
import { phoneOf, putAway } from '../support/weapp/phone';
import '../host/own-lmdb';

const WORDS = '我们乡的高龄津贴名单从来没有公示过，有人人不在了还在领，请查一查青山乡政府。';
const SUMMARY = '反映某乡高龄津贴名单未公示，有去世人员仍在领取。';
const UNIT = '黔东南州民政局';
const RESULT = '经核查，名单未按规定公示属实，已于今天补公示；已去世人员领取一事正在追回。';

/** The steps build on one another. */
describe('the compiled mini program: a report', () => {
  let stack: Stack;
  let id = '';

  const open = (openid: string, path = `desk/question/index?id=${id}`) => phoneOf(stack, openid, path);
  /** Opens 更多, then one of the moves. */
  const more = async (openid: string, move: string): Promise<MiniProgram> => {
    const phone = await open(openid);
    await phone.tap('更多');
    await phone.tap(move);
    return phone;
  };

  beforeAll(async () => {
    stack = await startStack();
    const input = {
      ...{ commandId: 'weapp-reports-ask-001', kind: 'report', categoryId: 'assistance', regionCode: '522600' },
      ...{ text: WORDS, mayBePublic: false, aboutMinor: false },
    };
    const asked = await stack.cloud.call('citizen', { action: 'ask', data: input }, { openid: 'dev-citizen-1' });
    if (!asked.ok) throw new Error(asked.error.message);
    id = (asked.data as { id: string }).id;
  }, 60_000);
  afterAll(() => stack.close());

  test('triaged on two ticks, it goes to the inspection office with a summary', async () => {
    const operator = await open('dev-operator-1', `desk/question/index?id=${id}&for=triage`);
    await operator.sees('两项都清楚，才能送督查室');
    await operator.tap('指向清晰');
    await operator.tap('描述基本清楚');
    await operator.tap('受理');
    await operator.sees('办理中');
    putAway(operator);
    const sending = await more('dev-operator-1', '转办');
    await sending.type('梳理摘要', SUMMARY);
    await sending.tap('送督查室');
    await sending.sees('现由督查室');
    putAway(sending);
  }, 60_000);

  test('an inspector finds it, lists it as a clue and sends it to the place concerned', async () => {
    const inbox = await open('dev-inspector', 'desk/inbox/index');
    await inbox.tap('新到反映');
    await inbox.sees(WORDS);
    putAway(inbox);
    const listing = await open('dev-inspector');
    await listing.tap('列为督查线索');
    await listing.type('列入理由', '多个乡镇有同类反映');
    await listing.tap('列为线索');
    await listing.sees('督〔');
    putAway(listing);
    const sending = await more('dev-inspector', '转办');
    await sending.tap(UNIT);
    await sending.tap('转办');
    await sending.sees(`督查室已把您反映的问题转${UNIT}核查办理`);
    putAway(sending);
  }, 60_000);

  test('the place concerned reads the summary alone', async () => {
    const contact = await open('dev-contact');
    await contact.sees(SUMMARY);
    expect(contact.screen.text()).not.toContain('青山乡政府');
    putAway(contact);
  }, 60_000);

  test('the result reaches the asker', async () => {
    const inspector = await open('dev-inspector');
    await inspector.tap('写督查结果');
    await inspector.tap('部分查实');
    await inspector.type('写给提问人的话', RESULT);
    await inspector.tap('告知结果');
    await inspector.sees('督查结果：部分查实');
    putAway(inspector);
    const asker = await open('dev-citizen-1', `citizen/question/index?id=${id}`);
    await asker.sees('部分查实');
    await asker.sees(RESULT);
    putAway(asker);
  }, 60_000);
});
