import type { MessageRecord } from '@core/domain/records';
import { type Hand, type Session, startSession } from './session';

/** 明早, and before a day off or after midnight the day it really is. */
const BUTTON = /^(明早|早上|周.早上|\d+月\d+日早上) 8 点提醒我$/;
const PROMISE = /^好的，\d+月\d+日（周.）早上 8 点提醒您$/;

describe('the reminder of tomorrow’s card', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession();
  }, 60_000);
  afterAll(() => session.close());

  const outbox = async () => (await session.stack.cloud.engine.find('outbox', {})).docs as unknown as MessageRecord[];
  /** The stand-in for WeChat's panel. */
  const panel = (hand: Hand, words: '允许' | '取消') => hand.page.getByText(words, { exact: true }).last().tap();

  test('one tap, one consent, and the day it comes, also after the app was closed', async () => {
    const citizen = await session.as('dev-citizen-1');
    await citizen.open('');
    await citizen.tap('button', BUTTON);
    await citizen.see('本地试用');
    await panel(citizen, '允许');
    await citizen.see(PROMISE);
    expect(await citizen.named('button', BUTTON).count()).toBe(0);
    await citizen.open('');
    await citizen.see(PROMISE);
    expect(await outbox()).toMatchObject([{ personId: 'dev-citizen-1', state: 'waiting' }]);
    expect(citizen.troubles).toEqual([]);
  }, 30_000);

  test('a refusal is taken as one, and asked again only by another tap', async () => {
    const citizen = await session.as('dev-citizen-2');
    await citizen.open('');
    await citizen.tap('button', BUTTON);
    await citizen.see('本地试用');
    await panel(citizen, '取消');
    await citizen.see('没有设提醒。想要时再点一次。');
    expect(await outbox()).toHaveLength(1);
  }, 30_000);

  test('a lost answer does not ask for the consent again', async () => {
    const citizen = await session.as('dev-citizen-2');
    await citizen.open('');
    await citizen.page.route('**/call/citizen', (route) => route.abort());
    await citizen.tap('button', BUTTON);
    await panel(citizen, '允许');
    await citizen.see('网络不可用，请连接网络后重试。');
    await citizen.page.unroute('**/call/citizen');
    await citizen.tap('button', BUTTON);
    await citizen.see(PROMISE);
    expect(await outbox()).toHaveLength(2);
  }, 30_000);
});
