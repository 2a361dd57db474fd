import { type Hand, type Session, startSession } from './session';

const IDLE = '按住说话，也可以点一下开始';
const LISTENING = '正在听，再点一下结束';

const say = ({ page }: Hand, words: string) => page.evaluate((said) => window.fakeEar.say(said), words);
const recording = ({ page }: Hand) => page.evaluate(() => window.fakeEar.recording);
const box = ({ page }: Hand, name: string) =>
  page.getByRole('textbox', { name, exact: true }).filter({ visible: true });
const written = (hand: Hand, words: string) =>
  hand.page.waitForFunction(
    (text) => Array.from(document.querySelectorAll('textarea')).some(({ value }) => value === text),
    words,
  );

describe('what is said', () => {
  let session: Session;
  let citizen: Hand;

  beforeAll(async () => {
    session = await startSession();
  }, 60_000);
  beforeEach(async () => {
    citizen = await session.as('dev-citizen-1');
  });
  afterEach(() => citizen.close());
  afterAll(() => session.close());

  test('is added to the question while the button is held, and survives in the draft', async () => {
    await citizen.open('pages/ask/index');
    await citizen.write('您的问题', '我妈退休了，');
    const button = citizen.named('button', IDLE);
    await button.dispatchEvent('touchstart');
    await citizen.see('正在听，说完松手');
    expect(await recording(citizen)).toBe(true);
    await say(citizen, '养老金怎么领');
    await citizen.see('养老金怎么领');
    // A while later, without waiting for it.
    await citizen.page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 1000;
    });
    await citizen.named('button', LISTENING).dispatchEvent('touchend');
    await written(citizen, '我妈退休了，养老金怎么领');
    expect(await recording(citizen)).toBe(false);
    await citizen.open('pages/ask/index');
    await box(citizen, '您的问题').waitFor();
    await written(citizen, '我妈退休了，养老金怎么领');
    expect(citizen.troubles).toEqual([]);
  }, 30_000);

  test('is taken down by tapping too: once to start, once to end; what finds no room is told', async () => {
    await citizen.open('pages/ask/index');
    await citizen.write('您的问题', '问'.repeat(498));
    await citizen.tap('button', IDLE);
    await say(citizen, '医保怎么交');
    await citizen.tap('button', LISTENING);
    await written(citizen, `${'问'.repeat(498)}医保`);
    await citizen.see('已经写满 500 字，这些没有加上：怎么交');
    expect(citizen.troubles).toEqual([]);
  }, 30_000);

  test('is what is searched', async () => {
    await citizen.open('reader/search/index');
    await citizen.tap('button', IDLE);
    await say(citizen, '失业保险金怎么领？');
    await citizen.tap('button', LISTENING);
    await citizen.page.waitForFunction(() =>
      Array.from(document.querySelectorAll('input')).some(({ value }) => value === '失业保险金怎么领'),
    );
    await citizen.named('button', '清空').first().waitFor();
    expect(citizen.troubles).toEqual([]);
  }, 30_000);

  test('nobody heard anything, or may not: it says what to do', async () => {
    await citizen.open('pages/ask/index');
    await citizen.tap('button', IDLE);
    await citizen.tap('button', LISTENING);
    await citizen.see('没有听到说话，请靠近手机再说一次。');
    await citizen.page.evaluate(() => {
      window.fakeEar.allowed = false;
    });
    await citizen.tap('button', IDLE);
    await citizen.see(/没有允许使用麦克风/);
  }, 30_000);

  test('is heard no more when the page is left', async () => {
    await citizen.open('pages/ask/index');
    await citizen.tap('button', IDLE);
    expect(await recording(citizen)).toBe(true);
    await citizen.tap('tab', '今日');
    await citizen.see('最近的卡片');
    expect(await recording(citizen)).toBe(false);
  }, 30_000);

  test.each(['pages/ask/index', 'reader/search/index'])(
    'a device that takes nothing down points to the keyboard on %s',
    async (page) => {
      const other = await session.as('dev-citizen-1', { ear: false });
      await other.open(page);
      await other.see(/键盘上的话筒键/);
      expect(await other.named('button', IDLE).count()).toBe(0);
      await other.close();
    },
    30_000,
  );
});
