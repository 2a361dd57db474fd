import { type Hand, type Session, startSession } from './session';

describe('who works here', () => {
  let session: Session;
  const hands: Hand[] = [];
  const as = async (person: string) => {
    const hand = await session.as(person);
    hands.push(hand);
    return hand;
  };

  beforeAll(async () => {
    session = await startSession();
  }, 60_000);
  afterEach(() => Promise.all(hands.splice(0).map((hand) => hand.close())));
  afterAll(() => session.close());

  test('an admin invites somebody, who joins, receives a question, and after a suspension may not any more', async () => {
    const admin = await as('dev-admin');
    await admin.open('desk/inbox/index');
    await admin.tap('button', '去管理');
    await admin.tap('button', /^邀请/);
    await admin.write('姓名', '秦新人');
    await admin.tap('switch', '运维小组');
    await admin.tap('button', '生成邀请码');
    await admin.see('给秦新人的邀请码');
    const code = await admin.page.locator('.code-card__code').textContent();

    const invited = await as('dev-citizen-2');
    await invited.open(`office/join/index?code=${code?.replace(/-/g, '')}`);
    await invited.tap('button', '接受邀请');
    await invited.see(/秦新人，欢迎加入/);
    await invited.tap('button', '进入工作台');
    await invited.tap('tab', /^待受理，/);
    await invited
      .named('button', /^受理，留言/)
      .first()
      .tap();
    await invited.see('受理留言');
    await invited.tap('button', '受理');
    await invited.see('已受理');

    await admin.open('office/staff/index');
    await admin.page.getByRole('searchbox', { name: '找人' }).filter({ visible: true }).fill('秦新人');
    await admin.tap('button', /^秦新人/);
    await admin.tap('button', '停用');
    await admin.see('停用秦新人');
    await admin.tap('button', '停用');
    await admin.see('已停用，现在办不了任何事。');

    await invited.open('desk/inbox/index');
    await invited.see(/没有办理这件事的权限/);
  }, 90_000);

  test('a lead assigns a question to a colleague, whose suspension demands a successor, who then has it', async () => {
    const { cloud } = session.stack;
    const input = {
      ...{ commandId: 'e2e-office-ask-0000001', kind: 'appeal', categoryId: 'assistance', regionCode: '520100' },
      ...{ text: '临时救助的申请交上去两个月没有回音。', mayBePublic: false, aboutMinor: false },
    };
    const asked = await cloud.call('citizen', { action: 'ask', data: input }, { openid: 'dev-citizen-1' });
    if (!asked.ok) throw new Error(asked.error.message);
    const { id } = asked.data as { id: string };
    const lead = await as('dev-lead');
    await lead.open(`desk/question/index?id=${id}`);
    await lead.tap('button', '更多');
    await lead.tap('button', '承办人');
    await lead.tap('button', /^周岚/);
    await lead.see('承办人');
    await lead.see('周岚');

    const colleague = await as('dev-operator-1');
    await colleague.open('desk/inbox/index');
    await colleague.tap('tab', /^指派给我，1 条/);
    await colleague.see(input.text);

    const admin = await as('dev-admin');
    await admin.open('office/staff/index');
    await admin.page.getByRole('searchbox', { name: '找人' }).filter({ visible: true }).fill('周岚');
    await admin.tap('button', /^周岚/);
    await admin.tap('button', '停用');
    await admin.see('先选好接手的人，才能停用。');
    await admin.tap('button', /^留言由谁接手/);
    await admin.tap('button', /^吴棠/);
    await admin.tap('button', '停用');
    await admin.see('已停用，现在办不了任何事。');

    await cloud.runTimer('jobs');
    const successor = await as('dev-operator-2');
    await successor.open('desk/inbox/index');
    await successor.tap('tab', /^指派给我，1 条/);
    await successor.see(input.text);
    await colleague.open('desk/inbox/index');
    await colleague.see(/没有办理这件事的权限/);
  }, 90_000);

  test('a code is entered by hand from 我的, and a wrong one says what to do', async () => {
    const hand = await as('dev-citizen-1');
    await hand.open('pages/mine/index');
    await hand.tap('button', '工作人员邀请码');
    await hand.write('邀请码', 'AAAA-AAAA-AAAA');
    await hand.tap('button', '接受邀请');
    await hand.see(/邀请码不对/);
  }, 60_000);
});
