import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { type Hand, type Session, startSession } from './session';

const CARD = 'pension-where';
const CARD_PAGE = `reader/card/index?id=${CARD}`;

describe('sharing', () => {
  let session: Session;
  let citizen: Hand;
  let question = '';

  beforeAll(async () => {
    session = await startSession();
    const answer = await session.stack.cloud.call('reader', { action: 'card', data: { id: CARD } });
    if (!answer.ok) throw new Error(answer.error.message);
    question = (answer.data as { question: string }).question;
  }, 60_000);
  beforeEach(async () => {
    citizen = await session.as('dev-citizen-1');
  });
  afterEach(async () => {
    expect(citizen.troubles).toEqual([]);
    await citizen.close();
  });
  afterAll(() => session.close());

  test('a shared card opens for someone else, with a way home', async () => {
    await citizen.open(CARD_PAGE);
    await citizen.see(question);
    await citizen.tap('button', `分享：${question}`);
    await citizen.see('链接已复制');
    const link = await citizen.page.evaluate(() => navigator.clipboard.readText().catch(() => ''));
    const stored = await citizen.page.evaluate(() => localStorage.getItem('taro_clipboard') ?? '');
    const address = link || (JSON.parse(stored) as { data: string }).data;
    expect(address).toBe(`${session.stack.url}/#/${CARD_PAGE}`);

    const other = await session.as();
    await other.page.goto(address);
    await other.see(question);
    await other.tap('button', '回到首页');
    await other.see('今日一问');
    expect(other.troubles).toEqual([]);
    await other.close();
  }, 60_000);

  test('from another page the way is back, not home', async () => {
    await citizen.open('');
    await citizen.see('最近的卡片');
    await citizen.tap('button', '精选留言');
    await citizen.named('button', '返回').first().waitFor();
  }, 60_000);

  const draw = async () => {
    await citizen.open(CARD_PAGE);
    await citizen.tap('button', '生成海报');
    await citizen.named('button', '保存到相册').waitFor();
  };
  const download = async () => {
    const [file] = await Promise.all([citizen.page.waitForEvent('download'), citizen.tap('button', '保存到相册')]);
    return { name: file.suggestedFilename(), png: await readFile(await file.path()) };
  };
  /** Mean and spread of brightness within a part of the picture, given as shares of its width and height. */
  const partOf = async (png: Buffer, left: number, top: number, width: number, height: number) => {
    const size = await sharp(png).metadata();
    const box = {
      left: Math.round(size.width * left),
      top: Math.round(size.height * top),
      width: Math.round(size.width * width),
      height: Math.round(size.height * height),
    };
    const { channels } = await sharp(await sharp(png).extract(box).png().toBuffer())
      .greyscale()
      .stats();
    return channels[0] ?? { mean: 0, stdev: 0 };
  };

  test('a poster is drawn, picture, words and code, and downloaded as a PNG', async () => {
    await draw();
    const { name, png } = await download();
    expect(name).toBe(`政策百事通-${CARD}.png`);
    const { format, width } = await sharp(png).metadata();
    expect(format).toBe('png');
    // As sharp from this screen as from the best one.
    expect(width).toBe(1125);
    // The scene fills the top, the words the middle, black squares the lower right corner.
    expect((await partOf(png, 0, 0, 1, 0.12)).stdev).toBeGreaterThan(10);
    expect((await partOf(png, 0.1, 0.3, 0.8, 0.3)).stdev).toBeGreaterThan(15);
    expect((await partOf(png, 0.66, 0.84, 0.27, 0.1)).stdev).toBeGreaterThan(60);
    await citizen.see('海报已保存');
  }, 60_000);

  test('without a code it is drawn all the same', async () => {
    session.stack.cloud.setFault('wxacode.getUnlimited', { kind: 'fail' });
    await session.stack.cloud.engine.remove('card_codes', { filter: { _id: CARD } });
    await draw();
    const { png } = await download();
    session.stack.cloud.setFault('wxacode.getUnlimited', null);
    expect((await partOf(png, 0.66, 0.84, 0.27, 0.1)).stdev).toBeLessThan(60);
  }, 60_000);

  test('a withdrawn card says so and leads on to related ones', async () => {
    const { cloud } = session.stack;
    const id = 'pension-later-retirement';
    const { docs } = await cloud.engine.find('cards', { filter: { _id: id } });
    const data = { commandId: 'withdraw-for-the-share-test', id, version: docs[0]?.version, reason: '政策已有变化' };
    const answer = await cloud.call('editor', { action: 'withdraw_card', data }, { openid: 'dev-operator-1' });
    expect(answer).toMatchObject({ ok: true });
    // Every instance knows it after fifteen seconds.
    cloud.setTime(Date.now() + 30_000);
    await citizen.open(`reader/card/index?id=${id}`);
    await citizen.see('这张卡片已下线');
    expect(await citizen.named('button', '生成海报').count()).toBe(0);
    await citizen.see('相关卡片');
    await citizen.page.locator('.card-row').first().tap();
    await citizen.named('button', '返回').first().waitFor();
    await citizen.see('政策依据');
    cloud.setTime(null);
  }, 60_000);
});
