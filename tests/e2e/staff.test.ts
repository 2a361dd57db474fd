import { type Hand, type Session, startSession } from './session';

describe('the staff tab', () => {
  let session: Session;
  let hand: Hand;

  beforeAll(async () => {
    session = await startSession();
  }, 60_000);
  afterEach(() => hand.close());
  afterAll(() => session.close());

  test('whoever becomes staff in the switcher has the tab at once', async () => {
    hand = await session.as('dev-citizen-1');
    await hand.open('');
    await hand.named('tab', '我的').first().waitFor();
    expect(await hand.named('tab', /^工作台/).count()).toBe(0);
    await hand.page.getByRole('button', { name: '本地试用' }).tap();
    await hand.page.getByLabel('切换人员').selectOption('dev-operator-1');
    await hand.tap('tab', /^工作台/);
    await hand.see('待受理');
    // It stands for a tab: the way elsewhere is the bar.
    expect(await hand.named('button', '返回').count()).toBe(0);
  }, 30_000);

  test('opens on a list in which something waits', async () => {
    await session.stack.cloud.engine.update('questions', {
      filter: { state: 'received' },
      update: { $set: { state: 'withdrawn', clock: 'stopped' } },
      multi: true,
    });
    hand = await session.as('dev-operator-1');
    await hand.open('desk/inbox/index');
    await hand
      .named('tab', /^待受理，0 条/)
      .first()
      .waitFor();
    await hand.page
      .getByRole('tab', { selected: true })
      .filter({ hasNotText: '工作台' })
      .filter({ hasNotText: '待受理' })
      .first()
      .waitFor();
    await hand
      .named('button', /留言 \d{8}-\d{4}$/)
      .first()
      .waitFor();
  }, 30_000);

  test('tells an admin that questions are not theirs, rather than to ask an admin', async () => {
    hand = await session.as('dev-admin');
    await hand.open('desk/inbox/index');
    await hand.see('管理员不办理留言。人员、部门、时限和设置都在“管理”里。');
  }, 30_000);

  test('我的 says that a public version waits for this person', async () => {
    hand = await session.as('dev-citizen-1');
    await hand.open('pages/mine/index');
    await hand.see(/^\d 条待确认$/);
  }, 30_000);
});
