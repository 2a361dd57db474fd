import { CONSENT_VERSION } from '@core/contract/constants';
import { commandId, CONTACT, contacting, proposing, replying, triaging } from '../support/inputs';
import { type Hand, type Session, startSession } from './session';

describe('between an asker and the desk', () => {
  let session: Session;
  const hands: Hand[] = [];
  const as = async (person: string) => {
    const hand = await session.as(person);
    hands.push(hand);
    return hand;
  };
  const call = async (person: string, fn: string, action: string, data: object): Promise<{ id: string }> => {
    const answer = await session.stack.cloud.call(fn, { action, data }, { openid: person });
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.data as { id: string };
  };
  const ask = (text: string, kind = 'enquiry', person = 'dev-citizen-1') =>
    call(person, 'citizen', 'ask', {
      commandId: commandId(),
      kind,
      categoryId: 'medical',
      regionCode: '520102',
      text,
      mayBePublic: true,
      aboutMinor: false,
    });

  beforeAll(async () => {
    session = await startSession();
    await call('dev-citizen-2', 'citizen', 'agree_privacy', { consentVersion: CONSENT_VERSION });
  }, 60_000);
  afterEach(async () => {
    for (const hand of hands) expect(hand.troubles).toEqual([]);
    await Promise.all(hands.splice(0).map((hand) => hand.close()));
  });
  afterAll(() => session.close());

  test('请改这里: what is to be changed reaches the desk, and nothing is public', async () => {
    const { id } = await ask('我妈妈中风以后走路不方便，住在花果园，能不能办残疾证？');
    await call('dev-operator-1', 'desk', 'triage', triaging(id, 1));
    await call('dev-operator-1', 'desk', 'reply', replying(id, 2));
    await call('dev-operator-1', 'desk', 'propose_public_version', proposing(id, 3));
    const citizen = await as('dev-citizen-1');
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.tap('button', '请改这里');
    await citizen.write('哪里要改', '请把“家人中风”改成“家人生病”');
    await citizen.tap('button', '发送');
    await citizen.see('您说的地方正在修改，改好以后会再请您看一遍。您同意之前，不会公开。');
    expect(await citizen.named('button', '同意公开').count()).toBe(0);
    const operator = await as('dev-operator-1');
    await operator.open(`desk/question/index?id=${id}`);
    await operator.see('提问人请改');
    await operator.see(/公开版请改这里：请把“家人中风”改成“家人生病”/);
    await operator.tap('button', '修改后再送');
    await operator.see(/公开版请改这里/);
  }, 30_000);

  test('紧急: set with one tap, on duty somebody contacts the asker, who reads it', async () => {
    const day = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
    const days = [day(Date.now()), day(Date.now() + 24 * 3_600_000)];
    await call('dev-admin', 'admin', 'save_setting', {
      commandId: commandId(),
      version: 0,
      setting: {
        id: 'duty_roster',
        value: { days: Object.fromEntries(days.map((each) => [each, ['seed-inspector']])) },
      },
    });
    const { id } = await ask('我不想活了，家里没有人管我', 'appeal', 'dev-citizen-2');
    const operator = await as('dev-operator-1');
    await operator.open('desk/inbox/index');
    await operator.tap('tab', /^紧急，/);
    await operator.open(`desk/question/index?id=${id}`);
    await operator.tap('button', '设为紧急');
    await operator.see(/^紧急，.* 前首次联系提问人。值班：严松。/);
    const duty = await as('dev-inspector');
    await duty.open('desk/inbox/index');
    await duty.see(/^紧急 · 还有/);
    await duty.tap('button', /^去联系，/);
    await duty.tap('button', '已联系');
    await duty.tap('radio', '电话');
    await duty.write('联系情况', '已打电话，人平安，社区下午上门');
    await duty.tap('button', '记下');
    await duty.see('紧急 · 已联系');
    const citizen = await as('dev-citizen-2');
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.see('值班人员已首次联系您（电话）。');
    expect(await citizen.page.getByText('社区下午上门').count()).toBe(0);
  }, 60_000);

  test('常用语: kept by a lead, taken into a reply, and its slot filled before it goes out', async () => {
    const { id } = await ask('我妈妈想办残疾证，请问去哪里办？', 'enquiry', 'dev-citizen-2');
    await call('dev-operator-1', 'desk', 'triage', triaging(id, 1));
    const lead = await as('dev-lead');
    await lead.open(`desk/question/index?id=${id}&for=reply`);
    await lead.tap('button', '用常用语');
    await lead.see('这个分类还没有常用语，可以新增。');
    await lead.tap('button', '新增常用语');
    await lead.write('名称', '残疾证去哪办');
    await lead.write('内容', '请带身份证到【填：办理地点】申请残疾证，依据是《残疾人证管理办法》。');
    await lead.tap('button', '保存');
    await lead.tap('button', '用这条：残疾证去哪办');
    await lead.see('把【填：办理地点】换成实际内容再发送。');
    await lead.write('正式答复', '请带身份证到凯里市残联窗口申请残疾证，依据是《残疾人证管理办法》。');
    await lead.tap('button', '正式答复');
    await lead.see('已答复');
    const citizen = await as('dev-citizen-2');
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.see(/凯里市残联窗口/);
  }, 60_000);

  test('拟稿—核发: a drafted reply goes out with a lead’s tap, is added to, and all of it stands in the audit log', async () => {
    const { id } = await ask('我父亲的高龄津贴三个月没到账，请查一查。', 'appeal');
    await call('dev-operator-1', 'desk', 'triage', { ...triaging(id, 1), kind: 'appeal' });
    const rule = { enquiry: 'uncited', appeal: 'always', report: 'always' };
    const $set = rule as never;
    await session.stack.cloud.engine.update('settings', { filter: { _id: 'reply_approval' }, update: { $set } });
    const operator = await as('dev-operator-1');
    await operator.open(`desk/question/index?id=${id}&for=reply`);
    await operator.write('查明的情况', '高龄津贴的账号写错一位，钱没有发出。');
    await operator.write('办理情况', '账号已经改正，今天补发三个月。');
    await operator.write('下一步或依据', '没有到账请打 12345，我们当天核对。');
    await operator.tap('button', '正式答复');
    await operator.see('您拟的答复，另一位核发后才发给提问人。');
    const citizen = await as('dev-citizen-1');
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.see('办理中');
    expect(await citizen.page.getByText('账号已经改正').count()).toBe(0);

    const lead = await as('dev-lead');
    await lead.open('desk/inbox/index');
    await lead.tap('tab', /^待核发，1 条/);
    await lead.open(`desk/question/index?id=${id}`);
    await lead.see('拟好的答复');
    await lead.tap('button', '核发');
    await lead.page.getByRole('dialog').getByRole('button', { name: '核发', exact: true }).tap();
    await lead.see('已答复');
    await lead.tap('button', '更多');
    await lead.tap('button', '补充答复');
    await lead.write('补充的内容', '以后每月十号前到账。');
    await lead.tap('button', '补充');
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.see(/查明的情况：高龄津贴的账号写错一位/);
    await citizen.see('以后每月十号前到账。');

    const admin = await as('dev-admin');
    await admin.open('office/audit/index');
    await admin.see(/ · 核发答复$/);
    await admin.see(/ · 补充答复$/);
    expect(await admin.page.getByText('账号写错').count()).toBe(0);
  }, 90_000);

  test('联系方式 is looked at with a reason, called from the page, and what came of it is told', async () => {
    const { id } = await ask('我妈妈的残疾人补贴停了三个月，请帮忙查一查。', 'appeal');
    await call('dev-citizen-1', 'citizen', 'give_contact', contacting(id, 1));
    await call('dev-operator-1', 'desk', 'triage', { ...triaging(id, 2), kind: 'appeal' });
    const operator = await as('dev-operator-1');
    await operator.open(`desk/question/index?id=${id}`);
    await operator.see('139****0421');
    await operator.tap('button', '电话联系');
    await operator.see('写好就能发送。');
    await operator.tap('radio', '核实情况');
    await operator.tap('button', '查看');
    await operator.see(CONTACT.phone);
    await operator.named('button', '拨打').waitFor();
    await operator.see('查看联系方式。理由：核实情况');
    await operator.tap('button', '写电话记录');
    await operator.tap('radio', '接通');
    await operator.write('说了什么', '核对了补贴的银行账号，账号写错一位');
    await operator.write('下一步', '周五前补发三个月');
    await operator.tap('button', '记下');
    await operator.see(/^接通。核对了补贴的银行账号/);
    // Whoever comes back sees them masked again.
    await operator.open(`desk/question/index?id=${id}`);
    await operator.see('139****0421');
    expect(await operator.page.getByText(CONTACT.phone).count()).toBe(0);
    const citizen = await as('dev-citizen-1');
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.see(/^接通。核对了补贴的银行账号/);
    await citizen.see(/查看了您的联系方式$/);
  }, 60_000);

  test('转信访: the asker reads where it went and by when, and what the office there did', async () => {
    const { id } = await ask('二十年前修水库占了我家的地，补偿一直没有说法，请问怎么办？', 'appeal', 'dev-citizen-2');
    const operator = await as('dev-operator-1');
    await operator.open(`desk/question/index?id=${id}`);
    await operator.tap('button', '更多');
    await operator.tap('button', '转信访');
    await operator.write('交给哪个信访部门', '贵阳市信访局');
    await operator.write('理由', '历史遗留的补偿问题，要按信访程序调查处理');
    await operator.tap('button', '转信访');
    await operator.see('已转信访');
    const citizen = await as('dev-citizen-2');
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.see(/按《信访工作条例》转贵阳市信访局办理。/);
    await citizen.see(/前告知是否受理；受理后 60 天内办结，最迟 /);
    const lead = await as('dev-lead');
    await lead.open(`desk/question/index?id=${id}`);
    await lead.tap('button', '记进展');
    await lead.tap('radio', '已告知受理');
    await lead.tap('button', '记下');
    await lead.see(/^贵阳市信访局已告知受理（/);
    await lead.tap('button', '记进展');
    await lead.tap('radio', '已办结');
    await lead.write('办理结果', '已经和您当面商定补偿办法');
    await lead.tap('button', '记下');
    await lead.see(/信访事项已办结（/);
    await citizen.open(`citizen/question/index?id=${id}`);
    await citizen.see(/办结：已经和您当面商定补偿办法/);
  }, 60_000);

  test('疑似紧急 is dealt with, and a lead mutes and lets speak again', async () => {
    const { id } = await ask('我不想活了，你们的广告我天天发');
    const lead = await as('dev-lead');
    await lead.open(`desk/question/index?id=${id}`);
    await lead.tap('button', '已处理或不紧急');
    await lead.write('怎么处理的', '已打电话，人平安');
    await lead.tap('button', '记下');
    await lead.see('疑似紧急已处理：已打电话，人平安');
    await lead.tap('button', '禁言提问人');
    await lead.tap('radio', '7 天');
    await lead.write('原因', '多次发布广告');
    await lead.tap('button', '禁言');
    await lead.see(/^已禁言，到 .*原因：多次发布广告$/);
    const citizen = await as('dev-citizen-1');
    await citizen.open('pages/ask/index');
    await citizen.write('您的问题', '医保断交了还能补吗？');
    await citizen.tap('button', /^所在地区/);
    await citizen.tap('radio', '遵义');
    await citizen.tap('radio', '不确定区县');
    await citizen.tap('button', '提交');
    await citizen.see(/不能发表文字，原因：多次发布广告/);
    await lead.tap('button', '解除禁言');
    await lead.named('button', '禁言提问人').first().waitFor();
    await citizen.tap('button', '提交');
    await citizen.see('留言已收到');
  }, 60_000);
});
