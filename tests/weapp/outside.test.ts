import { type Stack, startStack } from '../support/stack';
import type { MiniProgram } from '../support/weapp/mini-program';
import { phoneOf, putAway } from '../support/weapp/phone';
import '../host/own-lmdb';

/** It has nobody in the app. */
const UNIT = '遵义市医疗保障局';

const TEXT = '来电的人问：门诊看病能报多少？';

/** The steps build on one another. */
describe('the compiled mini program: a question entered for somebody, handled outside the app', () => {
  let stack: Stack;
  let phone: MiniProgram;

  const open = (path: string) => phoneOf(stack, 'dev-operator-1', path);

  beforeAll(async () => {
    stack = await startStack();
    phone = await open('desk/enter/index');
  }, 60_000);
  afterAll(async () => {
    phone.close();
    await stack.close();
  });

  test('it is entered, accepted and given to the unit, for which there is a sheet', async () => {
    await phone.tap('电话');
    await phone.type('留言内容', TEXT);
    await phone.tap('所在地区');
    await phone.tap('遵义');
    await phone.tap('汇川区');
    await phone.tap('医疗保险');
    await phone.tap('登记');
    await phone.sees('从哪里来');
    putAway(phone);
    const { docs } = await stack.cloud.engine.find('questions', { filter: { text: TEXT } });
    phone = await open(`desk/question/index?id=${docs[0]?._id}&for=triage`);
    await phone.tap('受理');
    await phone.sees('已受理，正在办理。');
    await phone.tap('更多');
    await phone.tap('转办');
    await phone.tap(UNIT);
    await phone.tap('转办');
    await phone.sees(`${UNIT}还没有联络员`);
    await phone.tap('转办单');
    await phone.until('the sheet', () => phone.path.includes('desk/referral'));
    await phone.sees('事项摘要');
    await phone.back();
  }, 60_000);

  test('its answer is entered with who gave it and how, copied and marked as given where it came from', async () => {
    await phone.tap('代录答复');
    await phone.type('谁答复的（姓名或职务，只给工作人员看）', '待遇科李科长');
    await phone.tap('当面');
    await phone.type(
      '正式答复',
      '门诊费用可以报销，按照《职工门诊共济保障办法》，带发票和社保卡到市医保局窗口办理，咨询电话 12393。',
    );
    await phone.tap('代录答复');
    await phone.sees('以当面答复，运维小组代录');
    await phone.tap('复制答复');
    await phone.tap('已在原渠道回复');
    await phone.sees('答复已在原渠道（电话）回复。');
    expect(phone.problems).toEqual([]);
  }, 60_000);
});
