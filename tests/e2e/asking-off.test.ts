import { type Hand, type Session, startSession } from './session';

/** Longer than an instance goes by what it read. */
const FRESH = 16_000;

describe('while asking is off', () => {
  let session: Session;
  const turn = async (on: boolean) => {
    const { engine } = session.stack.cloud;
    await engine.update('settings', { filter: { _id: 'asking' }, update: { $set: { on } } });
    session.stack.cloud.setTime(Date.now() + (on ? 2 : 1) * FRESH);
  };
  const shown = (hand: Hand, words: string | RegExp) => hand.page.getByText(words).filter({ visible: true }).count();
  const tabs = async (hand: Hand) => {
    await hand.named('tab', '今日').first().waitFor();
    return hand.page.getByRole('tab').filter({ visible: true }).allTextContents();
  };

  beforeAll(async () => {
    session = await startSession();
  }, 60_000);
  afterAll(() => session.close());

  test('a reader finds cards and nothing of asking; on again, it is all there', async () => {
    await turn(false);
    const reader = await session.as();
    await reader.open('pages/today/index');
    await reader.see('最近的卡片');
    expect(await tabs(reader)).toEqual(['今日', '分类', '我的']);
    expect(await shown(reader, /提问|留言/)).toBe(0);
    const feed = await session.stack.cloud.call('reader', { action: 'feed', data: {} });
    const { rows } = (feed.ok ? feed.data : { rows: [] }) as { rows: { question: string }[] };
    await reader.page
      .getByText(rows[2]?.question ?? '')
      .filter({ visible: true })
      .first()
      .tap();
    await reader
      .named('button', /^打电话问/)
      .first()
      .waitFor();
    expect(await shown(reader, /提问|留言/)).toBe(0);
    await reader.tap('button', '返回');
    await reader.tap('tab', '分类');
    await reader.see('政策汇总');
    expect(await shown(reader, /提问|留言/)).toBe(0);
    await reader.tap('tab', '我的');
    await reader.see('我的收藏');
    expect(await shown(reader, /提问|留言/)).toBe(0);
    await reader.open('pages/ask/index');
    await reader.see('这个页面不在了');
    await turn(true);
    await reader.open('pages/today/index');
    await reader.named('tab', '提问').first().waitFor();
    await reader.see('精选留言');
    await reader.close();
  }, 60_000);

  test('whoever asked before still comes to their questions, and cannot add to them', async () => {
    await turn(false);
    const asker = await session.as('dev-citizen-1');
    await asker.open('pages/today/index');
    await asker.see('最近的卡片');
    await asker.tap('tab', '我的');
    await asker.tap('button', /^我的留言/);
    await asker.page.locator('.question-row').filter({ visible: true }).first().tap();
    await asker.see('办理记录');
    expect(await shown(asker, /还有问题|补充几句|说声谢谢/)).toBe(0);
    await asker.close();
  }, 60_000);
});
