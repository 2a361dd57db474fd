import { type Stack, startStack } from '../support/stack';
import type { MiniProgram } from '../support/weapp/mini-program';
import { phoneOf, putAway } from '../support/weapp/phone';
import '../host/own-lmdb';

const UNIT = '黔东南州民政局';

/** The steps build on one another. */
describe('the compiled mini program: a question between offices', () => {
  let stack: Stack;
  let id = '';

  const open = (openid: string, path = `desk/question/index?id=${id}`) => phoneOf(stack, openid, path);
  /** Opens 更多, then one of the moves. */
  const more = async (openid: string, move: string, opener = '更多'): Promise<MiniProgram> => {
    const phone = await open(openid);
    await phone.tap(opener);
    await phone.tap(move);
    return phone;
  };

  const ask = async (commandId: string, text: string): Promise<string> => {
    const where = { kind: 'appeal', categoryId: 'assistance', regionCode: '522600' };
    const data = { commandId, ...where, text, mayBePublic: false, aboutMinor: false };
    const asked = await stack.cloud.call('citizen', { action: 'ask', data }, { openid: 'dev-citizen-1' });
    if (!asked.ok) throw new Error(asked.error.message);
    return (asked.data as { id: string }).id;
  };

  const versionNow = async (): Promise<number> => {
    const { docs } = await stack.cloud.engine.find('questions', { filter: { _id: id } });
    return (docs[0] as unknown as { version: number }).version;
  };

  beforeAll(async () => {
    stack = await startStack();
    id = await ask('weapp-transfers-0001', '我爷爷的高龄津贴三个月没到账了，请问该找谁？');
  }, 60_000);
  afterAll(() => stack.close());

  test('the desk gives it to a unit, which returns it; given again, it takes longer with a lead’s word', async () => {
    const operator = await open('dev-operator-1', `desk/question/index?id=${id}&for=triage`);
    await operator.tap('受理');
    await operator.sees('办理中');
    putAway(operator);
    const giving = await more('dev-operator-1', '转办');
    await giving.tap(UNIT);
    await giving.tap('转办');
    await giving.sees(`现由${UNIT}`);
    putAway(giving);

    const returning = await more('dev-contact', '退回');
    await returning.type('退回理由', '发放由县里负责，请转县级。');
    await returning.tap('退回');
    await returning.until('the to-do', () => returning.path.includes('desk/inbox'));
    putAway(returning);

    const again = await more('dev-operator-1', '转办');
    await again.tap(UNIT);
    await again.tap('转办');
    await again.sees(`现由${UNIT}`);
    putAway(again);
    const asking = await more('dev-contact', '申请延期');
    await asking.type('延期理由', '要和发放银行核对流水');
    await asking.tap('申请');
    await asking.sees('等待批准');
    putAway(asking);
    const lead = await more('dev-lead', '审批延期');
    await lead.tap('批准');
    await lead.sees('办理时限延长 3 个工作日');
    putAway(lead);
  }, 60_000);

  test('the unit calls the asker, tells how far it is and drafts the answer; the desk sends it, and it is added to', async () => {
    const giving = {
      commandId: 'weapp-give-contact-01',
      id,
      version: await versionNow(),
      name: '司徒女士',
      phone: '13987650421',
    };
    await stack.cloud.call(
      'citizen',
      { action: 'give_contact', data: { ...giving, mayForward: true } },
      { openid: 'dev-citizen-1' },
    );
    const rule = { $set: { appeal: 'always' } as never };
    await stack.cloud.engine.update('settings', { filter: { _id: 'reply_approval' }, update: rule });
    const unit = await open('dev-contact');
    await unit.tap('电话联系');
    await unit.tap('核实情况');
    await unit.tap('查看');
    await unit.sees('13987650421');
    await unit.tap('写电话记录');
    await unit.tap('接通');
    await unit.type('说了什么', '核对了账号，账号写错一位');
    await unit.type('下一步', '周五前补发三个月');
    await unit.tap('记下');
    await unit.sees('接通。核对了账号');
    await unit.tap('进展告知');
    await unit.type('办到哪一步', '已请银行改正账号，周五前到账。');
    await unit.tap('告诉提问人');
    await unit.sees('已请银行改正账号');
    await unit.tap('正式答复');
    await unit.type('查明的情况', '高龄津贴的账号写错一位，钱没有发出。');
    await unit.type('办理情况', '账号已经改正，今天补发三个月。');
    await unit.type('下一步或依据', '没有到账请打 12345，我们当天核对。');
    await unit.tap('正式答复');
    await unit.sees('另一位核发后才发给提问人');
    putAway(unit);

    const desk = await open('dev-operator-1');
    await desk.tap('核发');
    await desk.sees('核发后马上发给提问人');
    await desk.tap('核发');
    await desk.sees('由周岚核发');
    putAway(desk);
    const adding = await more('dev-contact', '补充答复', '更多办理');
    await adding.type('补充的内容', '以后每月十号前到账。');
    await adding.tap('补充');
    await adding.sees('以后每月十号前到账。');
    putAway(adding);
    const asker = await open('dev-citizen-1', `citizen/question/index?id=${id}`);
    await asker.sees('以后每月十号前到账。');
    await asker.sees('查看了您的联系方式');
    await asker.tap('评价：没有解决');
    await asker.type('哪里没有解决', '还差一个月的没到账');
    await asker.tap('发送');
    await asker.sees('已重新办理');
    putAway(asker);
  }, 90_000);

  test('a lead sets it urgent, and takes that back with a reason', async () => {
    const lead = await more('dev-lead', '设为紧急');
    await lead.type('为什么紧急', '老人断药');
    await lead.tap('设为紧急');
    await lead.sees('值班表这一天没有安排人');
    putAway(lead);
    const back = await more('dev-lead', '撤销紧急');
    await back.type('为什么不紧急', '是去年的事');
    await back.tap('记下');
    await back.sees('撤销紧急：是去年的事');
    putAway(back);
  }, 60_000);

  test('one that is handed over as 信访, of which a lead notes that it was taken up', async () => {
    const handed = await ask('weapp-transfers-0002', '修水库占了我家的地，补偿一直没有说法，请问怎么办？');
    const page = `desk/question/index?id=${handed}`;
    const giving = await open('dev-operator-1', page);
    await giving.tap('更多');
    await giving.tap('转信访');
    await giving.type('交给哪个信访部门', '黔东南州信访局');
    await giving.type('理由', '要按信访程序调查处理');
    await giving.tap('转信访');
    await giving.sees('转黔东南州信访局办理');
    putAway(giving);
    const lead = await open('dev-lead', page);
    await lead.tap('记进展');
    await lead.tap('记下');
    await lead.sees('黔东南州信访局已告知受理');
    putAway(lead);
    const asker = await open('dev-citizen-1', `citizen/question/index?id=${handed}`);
    await asker.sees('告知受理，');
    putAway(asker);
  }, 60_000);

  test('overdue and left alone, it comes onto the inspectors’ list, and an inspector takes it over', async () => {
    stack.cloud.setTime(Date.now() + 40 * 24 * 3_600_000);
    await stack.cloud.runTimer('deadlines');
    const inspector = await open('dev-inspector', 'desk/inbox/index');
    await inspector.tap('督查清单');
    await inspector.sees('高龄津贴三个月没到账');
    putAway(inspector);
    const taking = await more('dev-inspector', '督查室接手', '更多办理');
    await taking.type('接手理由', '超期较久，由督查室核实');
    await taking.tap('接手');
    await taking.sees('督查室接手办理。');
    putAway(taking);
    const asker = await open('dev-citizen-1', `citizen/question/index?id=${id}`);
    await asker.sees('现由 督查室 办理');
    putAway(asker);
  }, 60_000);
});
