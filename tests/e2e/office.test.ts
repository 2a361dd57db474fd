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

  test('a wrong code says what to do', async () => {
    const hand = await as('dev-citizen-1');
    await hand.open('office/join/index');
    await hand.write('邀请码', 'AAAA-AAAA-AAAA');
    await hand.tap('button', '接受邀请');
    await hand.see(/邀请码不对/);
  }, 60_000);
});
