import { type Hand, type Session, startSession } from './session';

const voiceOf = ({ page }: Hand) =>
  page.evaluate(() => ({ heard: [...window.fakeVoice.heard], state: window.fakeVoice.state }));
const finish = ({ page }: Hand) => page.evaluate(() => window.fakeVoice.finish());

describe('a card read out', () => {
  let session: Session;
  let citizen: Hand;
  let path = '';

  beforeAll(async () => {
    session = await startSession();
    const home = await session.stack.cloud.call('reader', { action: 'home', data: {} });
    if (!home.ok) throw new Error(home.error.message);
    path = `reader/card/index?id=${(home.data as { headline: { id: string } }).headline.id}`;
  }, 60_000);
  beforeEach(async () => {
    citizen = await session.as('dev-citizen-1');
  });
  afterEach(() => citizen.close());
  afterAll(() => session.close());

  test('says where it is, pauses, goes on, and stops', async () => {
    await citizen.open(path);
    await citizen.tap('button', '读给我听');
    await citizen.see(/^正在读第 1 句，共 \d+ 句$/);
    const { heard } = await voiceOf(citizen);
    expect(heard[0]).toMatch(/^问：/);
    expect(heard.join('')).not.toMatch(/[\d〔《“（]/);

    await citizen.tap('button', '暂停');
    await citizen.see(/^停在第 1 句，共 \d+ 句$/);
    expect((await voiceOf(citizen)).state).toBe('paused');
    await citizen.tap('button', '接着读');
    await citizen.see(/^正在读第 1 句/);
    await finish(citizen);
    await citizen.see(/^正在读第 2 句/);
    expect((await voiceOf(citizen)).heard[1]).toMatch(/^答：/);

    await citizen.tap('button', '停止朗读');
    await citizen.named('button', '读给我听').first().waitFor();
    expect((await voiceOf(citizen)).state).toBe('silent');
    expect(citizen.troubles).toEqual([]);
  }, 30_000);

  test('in large type it comes before the question', async () => {
    await citizen.open('pages/mine/index');
    await citizen.tap('switch', /^长辈版/);
    await citizen.open(path);
    const aloud = await citizen.named('button', '读给我听').first().boundingBox();
    const question = await citizen.page.locator('.qa__question').filter({ visible: true }).first().boundingBox();
    expect(aloud && question && aloud.y + aloud.height <= question.y).toBe(true);
    await citizen.tap('button', '读给我听');
    await citizen.see(/^正在读第 1 句/);
    expect(citizen.troubles).toEqual([]);
  }, 30_000);

  test.each([
    ['a featured answer', 'reader/answer/index?id=seed-second-dose-public', /^问：第一针疫苗/],
    ['a roundup', 'reader/roundup/index?id=graduates-2026', /毕业生办事指南/],
  ])(
    '%s is read too',
    async (_name, page, first) => {
      await citizen.open(page);
      await citizen.tap('button', '读给我听');
      await citizen.see(/^正在读第 1 句，共 \d+ 句$/);
      expect((await voiceOf(citizen)).heard[0]).toMatch(first);
      await citizen.tap('button', '停止朗读');
      expect(citizen.troubles).toEqual([]);
    },
    30_000,
  );

  test('comes to its end by itself, the hotline last', async () => {
    await citizen.open('');
    await citizen.tap('button', '读给我听');
    await citizen.see(/^正在读第 1 句/);
    const total = Number(
      (
        await citizen.page
          .getByText(/^正在读第/)
          .first()
          .textContent()
      )?.match(/共 (\d+) 句/)?.[1],
    );
    for (let at = 1; at < total; at += 1) {
      await citizen.see(`正在读第 ${at} 句，共 ${total} 句`);
      await finish(citizen);
    }
    await citizen.see(`正在读第 ${total} 句，共 ${total} 句`);
    expect((await voiceOf(citizen)).heard.at(-1)).toMatch(/^以上由.*答复，咨询电话[幺零二三四五六七八九，]+。$/);
    await finish(citizen);
    await citizen.named('button', '读给我听').first().waitFor();
  }, 30_000);

  test('ends when its page is left', async () => {
    await citizen.open('');
    await citizen.tap('button', '读给我听');
    await citizen.see(/^正在读第 1 句/);
    await citizen.tap('tab', '提问');
    await citizen.named('button', '提交').first().waitFor();
    expect((await voiceOf(citizen)).state).toBe('silent');
  }, 30_000);

  test('a device without a voice says so instead', async () => {
    const other = await session.as('dev-citizen-1', { voice: false });
    await other.open(path);
    await other.see('本机暂不支持朗读：这个浏览器没有中文语音。');
    expect(await other.named('button', '读给我听').first().getAttribute('aria-disabled')).toBe('true');
    await other.close();
  }, 30_000);
});
