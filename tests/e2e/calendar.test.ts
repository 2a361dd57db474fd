import { type Hand, type Session, startSession } from './session';

describe('past days', () => {
  let session: Session;
  let citizen: Hand;
  beforeAll(async () => {
    session = await startSession();
    citizen = await session.as('dev-citizen-1');
  }, 60_000);
  afterAll(() => session.close());

  test('from today to the calendar, a month back, and into the card of a day', async () => {
    await citizen.open('');
    await citizen.tap('link', /往日$/);
    await citizen.named('button', '上个月').first().waitFor();
    expect(await citizen.named('button', '下个月').first().getAttribute('aria-disabled')).toBe('true');
    await citizen.tap('button', '上个月');
    const day = citizen.named('link', /^10月\d+日 星期.，/).first();
    await day.waitFor();
    const question = (await day.getAttribute('aria-label'))?.split('，').at(-1) ?? '';
    await day.tap();
    await citizen.see('政策依据');
    await citizen.see(question);
    expect(citizen.troubles).toEqual([]);
  }, 30_000);
});
