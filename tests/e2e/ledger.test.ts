import { readFile } from 'node:fs/promises';
import { CONSENT_VERSION } from '@core/contract/constants';
import { readSheet } from 'read-excel-file/node';
import { type Hand, type Session, startSession } from './session';

const TEXT = '来电说：家里的刺梨被冰雹打了，农业保险怎么赔？';

const OUTSIDE = '来访的人问：门诊看病能报多少？';
/** It has nobody in the app. */
const UNIT = '遵义市医疗保障局';

describe('a question entered for somebody, found in the ledger', () => {
  let session: Session;
  let hand: Hand;

  beforeAll(async () => {
    session = await startSession();
    hand = await session.as('dev-operator-1');
  }, 60_000);
  afterAll(() => session.close());

  test('is entered once, however often the button is tapped, and stands on its page with where it came from', async () => {
    await hand.open('desk/inbox/index');
    await hand.tap('button', '代录留言');
    await hand.see('请选来源。');
    await hand.tap('radio', '电话');
    await hand.write('留言内容', TEXT);
    await hand.tap('button', /^所在地区/);
    await hand.tap('radio', '贵阳');
    await hand.tap('radio', '花溪区');
    await hand.tap('radio', '消费金融');
    await hand.write('怎么称呼（选填，不公开）', '老张');
    await hand.tapTwice('button', '登记');
    await hand.see('从哪里来');
    await hand.see('老张');
    const { docs } = await session.stack.cloud.engine.find('questions', { filter: { text: TEXT } });
    expect(docs).toMatchObject([{ askerId: '', entered: { source: 'phone', nickname: '老张' } }]);
  }, 60_000);

  test('is found by its words and a filter, which is kept under a name', async () => {
    await hand.open('desk/ledger/index');
    await hand.page.getByRole('searchbox', { name: '搜台账' }).filter({ visible: true }).fill('刺梨 冰雹');
    await hand.page.keyboard.press('Enter');
    await hand.see('共 1 条');
    await hand.see(TEXT);
    await hand.tap('button', '筛选');
    await hand.tap('radio', '已答复');
    await hand.tap('button', '查看');
    await hand.see('没有符合这些条件的留言。');
    await hand.tap('button', '去掉筛选：已答复');
    await hand.see(TEXT);
    await hand.tap('button', '存为常用');
    await hand.write('名称', '冰雹');
    await hand.tap('button', '存下');
    await hand.open('desk/ledger/index');
    await hand.tap('button', '常用筛选：冰雹');
    await hand.see('共 1 条');
  }, 60_000);

  test('its answer is copied and marked as given where the question came from', async () => {
    await hand.tap('button', /^受理，留言 /);
    await hand.tap('button', '受理');
    await hand.see('已受理，正在办理。');
    await hand.tap('button', '正式答复');
    await hand.write('正式答复', '按照《农业保险条例》，请先打保险公司报案电话，再拍下受灾的样子，村里会陪同查勘。');
    await hand.tap('button', '正式答复');
    await hand.tap('button', '复制答复');
    await hand.tap('button', '已在原渠道回复');
    await hand.see('答复已在原渠道（电话）回复。');
    expect(await hand.named('button', '已在原渠道回复').count()).toBe(0);
  }, 60_000);

  test('what the list shows becomes a spreadsheet, which is opened and deleted', async () => {
    await hand.open('desk/ledger/index');
    await hand.tap('button', '常用筛选：冰雹');
    await hand.see('共 1 条');
    await hand.tap('button', '导出');
    await hand.see(/^1 条$/);
    await hand.tap('button', '生成表格');
    await hand.see('正在生成');
    await session.stack.cloud.runTimer('jobs');
    await hand.see('可以打开');
    const coming = hand.page.waitForEvent('download');
    await hand.tap('button', /^打开：/);
    const [, row] = await readSheet(await readFile(await (await coming).path()));
    expect(row).toContain(TEXT);
    await hand.tap('button', /^删除：/);
    await hand.see('已删除');
  }, 60_000);

  test('several are given to a unit at once: first what will happen to each, then what did', async () => {
    await hand.open('desk/ledger/index');
    await hand.tap('button', '批量办理');
    const boxes = hand.named('switch', /^选中留言 /);
    await boxes.first().waitFor();
    const numbers = await hand.page
      .getByText(/^办理中$/)
      .filter({ visible: true })
      .count();
    expect(numbers).toBeGreaterThan(0);
    for (let at = 0; at < (await boxes.count()); at += 1) await boxes.nth(at).tap();
    await hand.tap('button', /^处理 \d+ 条$/);
    await hand.tap('button', /^转办/);
    await hand.tap('radio', '督查室');
    await hand.tap('button', '先看看');
    await hand.see(/^从.+转出，/);
    await hand.see(/^不能转办：/);
    await hand.tap('button', /^转办 \d+ 条$/);
    await hand.see('已转办');
    await hand.tap('button', '好的');
    const { docs } = await session.stack.cloud.engine.find('entries', { filter: { text: '已转督查室办理。' } });
    expect(docs.length).toBeGreaterThan(0);
  }, 60_000);

  test('two alike are merged at once, and one answer reaches whoever asked the other', async () => {
    const ids: string[] = [];
    const agreed = { action: 'agree_privacy', data: { consentVersion: CONSENT_VERSION } };
    await session.stack.cloud.call('citizen', agreed, { openid: 'dev-citizen-2' });
    for (const [n, openid] of ['dev-citizen-1', 'dev-citizen-2'].entries()) {
      const input = {
        ...{ commandId: `e2e-ledger-ask-0000${n}`, kind: 'enquiry', categoryId: 'medical', regionCode: '522600' },
        ...{ text: `异地就医备案以后，门诊能直接结算吗？第 ${n} 问`, mayBePublic: false, aboutMinor: false },
      };
      const asked = await session.stack.cloud.call('citizen', { action: 'ask', data: input }, { openid });
      const { id, no } = (asked as unknown as { data: { id: string; no: string } }).data;
      ids.push(id, no);
    }
    const [survivor = '', no = '', gone = '', goneNo = ''] = ids;
    await hand.open(`desk/question/index?id=${survivor}&for=triage`);
    // The sheet opens by itself over a button of the same name.
    await hand.page.getByRole('dialog').getByRole('button', { name: '受理', exact: true }).tap();
    await hand.see('已受理，正在办理。');
    await hand.open('desk/ledger/index');
    await hand.tap('button', '批量办理');
    for (const each of [no, goneNo]) await hand.tap('switch', `选中留言 ${each}`);
    await hand.tap('button', /^处理 \d+ 条$/);
    await hand.tap('button', /^合并/);
    await hand.tap('radio', new RegExp(`^${no.slice(-4)} `));
    await hand.tap('button', '先看看');
    await hand.see(new RegExp(`^并入留言 ${no}`));
    await hand.tap('button', '合并 1 条');
    await hand.see('已合并');
    await hand.open(`desk/question/index?id=${survivor}&for=reply`);
    await hand.see(/这条答复同时发给 2 位提问人/);
    await hand.write(
      '正式答复',
      '备案以后可以直接结算，按照《异地就医直接结算规程》先选好医院，再带社保卡或者医保码就医，有问题打 12393。',
    );
    await hand.tap('button', '正式答复');
    await hand.see('已答复');
    const other = await session.as('dev-citizen-2');
    await other.open(`citizen/question/index?id=${gone}`);
    await other.see('合并后的办理');
    await other.see(/备案以后可以直接结算/);
    expect(await other.page.getByText('第 0 问').count()).toBe(0);
    // A merged question is over: whoever has more to say asks anew, with their own words to begin with.
    await other.tap('button', '重新提问');
    const box = other.page.getByRole('textbox', { name: '您的问题', exact: true }).filter({ visible: true });
    await box.waitFor();
    expect(await box.inputValue()).toBe('异地就医备案以后，门诊能直接结算吗？第 1 问');
    expect(other.troubles).toEqual([]);
  }, 60_000);

  test('handled outside the app: a sheet for the unit, its answer entered and copied back', async () => {
    await hand.open('desk/enter/index');
    await hand.tap('radio', '来访');
    await hand.write('留言内容', OUTSIDE);
    await hand.tap('button', /^所在地区/);
    await hand.tap('radio', '遵义');
    await hand.tap('radio', '汇川区');
    await hand.tap('radio', '医疗保险');
    await hand.tap('button', '登记');
    await hand.see('从哪里来');
    await hand.tap('button', '受理');
    await hand.tap('button', '受理');
    await hand.see('已受理，正在办理。');
    await hand.tap('button', '更多');
    await hand.tap('button', '转办');
    await hand.tap('radio', new RegExp(`^${UNIT}`));
    await hand.write('转办要求（可以不写）', '来访人问门诊报销，请核实后答复。');
    await hand.tap('button', '转办');
    await hand.see(new RegExp(`^${UNIT}还没有联络员`));

    await hand.tap('button', '转办单');
    await hand.page.getByRole('img', { name: new RegExp(`^转办单，转给${UNIT}。来访人问门诊报销`) }).waitFor();
    const coming = hand.page.waitForEvent('download');
    await hand.tap('button', '保存到相册');
    expect((await coming).suggestedFilename()).toMatch(/^转办单-\d{8}-\d{4}\.png$/);
    await hand.page.goBack();

    await hand.tap('button', '代录答复');
    await hand.write('谁答复的（姓名或职务，只给工作人员看）', '待遇科李科长');
    await hand.tap('radio', '书面');
    await hand.write(
      '正式答复',
      '门诊费用可以报销，按照《职工门诊共济保障办法》，带发票和社保卡到市医保局窗口办理，咨询电话 12393。',
    );
    await hand.tap('button', '代录答复');
    await hand.see(/^待遇科李科长于.+以书面答复，运维小组代录。$/);
    await hand.see(`${UNIT} · 正式答复`);
    await hand.tap('button', '复制答复');
    await hand.tap('button', '已在原渠道回复');
    await hand.see('答复已在原渠道（来访）回复。');
  }, 90_000);
});
