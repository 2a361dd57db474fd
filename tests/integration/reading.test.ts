import type { CardPage, HomeView } from '@core/contract';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { commandId } from '../support/inputs';
import { card, HOUR, NOW, TODAY } from '../support/records';

afterAll(stopClouds);

/** How old the pointer an instance goes by may be. */
const FRESH = 15_000;

const homeOf = async (cloud: TestCloud): Promise<HomeView> => {
  const home = await cloud.get('visitor', 'reader', 'home', {});
  if ('unchanged' in home) throw new Error('nothing was kept, yet it is unchanged');
  return home;
};
const cardOf = async (cloud: TestCloud, id: string): Promise<CardPage> => {
  const page = await cloud.get('visitor', 'reader', 'card', { id });
  if (!('version' in page)) throw new Error(`no card: ${JSON.stringify(page)}`);
  return page;
};
const withdraw = (cloud: TestCloud, id: string) =>
  cloud.get('operator', 'editor', 'withdraw_card', { commandId: commandId(), id, version: 1, reason: '政策已有变化' });

describe('a hot reading', () => {
  let cloud: TestCloud;
  beforeAll(async () => {
    // One instance: what is hot in it is hot.
    cloud = await startCloud({ instances: 1 });
    await cloud.put(
      'cards',
      ...Array.from({ length: 60 }, (_, n) => card(`c${n}`, { publishedAt: NOW - n * HOUR - 10 * HOUR })),
    );
    await cloud.publish();
  });

  const reads = {
    home: () => cloud.get('visitor', 'reader', 'home', {}),
    categories: () => cloud.get('visitor', 'reader', 'categories', {}),
    'feed page': () => cloud.get('visitor', 'reader', 'feed', {}),
    'category page': () => cloud.get('visitor', 'reader', 'feed', { categoryId: 'medical' }),
    'second feed page': async () => {
      const { cursor } = await cloud.get('visitor', 'reader', 'feed', {});
      return cloud.get('visitor', 'reader', 'feed', { cursor });
    },
    card: () => cloud.get('visitor', 'reader', 'card', { id: 'card-today' }),
    calendar: () => cloud.get('visitor', 'reader', 'calendar', { month: '2026-11' }),
    roundup: () => cloud.get('visitor', 'reader', 'roundup', { id: 'roundup-medical' }),
  };
  test.each(Object.entries(reads))('%s: no database operation', async (_name, read) => {
    for (let warm = 0; warm < 6; warm += 1) await read();
    const { operations } = await cloud.costOf(async () => {
      for (let round = 0; round < 5; round += 1) await read();
    });
    expect(operations).toBe(0);
  });

  test('one version and one setting read an instance in fifteen seconds, however many read', async () => {
    await reads.home();
    cloud.setTime(NOW + 8 * FRESH);
    const { operations, scanned } = await cloud.costOf(() =>
      Promise.all(Array.from({ length: 40 }, () => reads.home())),
    );
    expect(operations).toBeLessThanOrEqual(4);
    expect(scanned).toBeLessThanOrEqual(operations);
    cloud.setTime(NOW);
  });

  test('an unchanged home and card are answered in under 200 bytes', async () => {
    const home = await homeOf(cloud);
    const page = await cardOf(cloud, 'card-today');
    for (const answer of [
      await cloud.as('visitor', 'reader', 'home', { have: home.version }),
      await cloud.as('visitor', 'reader', 'card', { id: 'card-today', have: page.version }),
    ]) {
      expect(answer).toEqual({ ok: true, data: { unchanged: true } });
      expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(200);
    }
  });

  test('a list of twenty cards weighs at most 12 KB', async () => {
    const page = await cloud.get('visitor', 'reader', 'feed', {});
    expect(page.rows).toHaveLength(20);
    expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThanOrEqual(12 * 1024);
  });

  test('the next day asks anew: the day has another question', async () => {
    const { version } = await homeOf(cloud);
    cloud.setTime(NOW + 24 * HOUR);
    const next = await cloud.get('visitor', 'reader', 'home', { have: version });
    expect(next).toMatchObject({ today: '2026-11-26', headline: { id: 'card-today' } });
    cloud.setTime(NOW);
  });
});

test('a withdrawn card is gone from every instance within fifteen seconds', async () => {
  const cloud = await startCloud({ instances: 4 });
  const all = () =>
    Promise.all(
      Array.from({ length: 16 }, async () => ({
        home: await homeOf(cloud),
        page: await cloud.get('visitor', 'reader', 'card', { id: 'card-today' }),
        feed: await cloud.get('visitor', 'reader', 'feed', {}),
        calendar: await cloud.get('visitor', 'reader', 'calendar', { month: '2026-11' }),
        roundup: await cloud.get('visitor', 'reader', 'roundup', { id: 'roundup-medical' }),
      })),
    );
  const before = await all();
  expect(before.every(({ home }) => home.headline?.id === 'card-today')).toBe(true);

  await withdraw(cloud, 'card-today');
  // Time goes on while the test runs: what was read last is still older than this.
  cloud.setTime(NOW + 8 * FRESH);
  for (const { home, page, feed, calendar, roundup } of await all()) {
    expect(home.headline?.id).toBe('card-yesterday');
    expect(page).toEqual({ withdrawn: true, related: [expect.objectContaining({ id: 'card-yesterday' })] });
    const listed = [...home.latest.rows, ...feed.rows, ...roundup.cards].map(({ id }) => id);
    expect(listed).not.toContain('card-today');
    expect(calendar.days.find(({ day }) => day === TODAY)).toEqual({ day: TODAY, workday: true });
  }

  // A device that kept it is told at its next call.
  const kept = before[0]?.page;
  const have = kept && 'version' in kept ? kept.version : '';
  expect(await cloud.get('visitor', 'reader', 'card', { id: 'card-today', have })).toMatchObject({ withdrawn: true });
});

test('withdrawing needs the version that was seen and a public card, and happens once', async () => {
  const cloud = await startCloud();
  const command = { commandId: commandId(), id: 'card-today', version: 1, reason: '政策已有变化' };
  expect(await cloud.as('operator', 'editor', 'withdraw_card', { ...command, version: 7 })).toMatchObject({
    ok: false,
    error: { code: 'conflict_stale' },
  });
  expect(
    await cloud.as('operator', 'editor', 'withdraw_card', { ...command, commandId: commandId(), id: 'card-draft' }),
  ).toMatchObject({ ok: false, error: { code: 'invalid_state' } });
  const again = { ...command, commandId: commandId() };
  await cloud.get('operator', 'editor', 'withdraw_card', again);
  await cloud.get('operator', 'editor', 'withdraw_card', again);
  expect(await cloud.stored('cards', 'card-today')).toMatchObject({ state: 'withdrawn', version: 2 });
  expect(await cloud.stored('reading', 'current')).toMatchObject({ withdrawn: ['card-today'] });
});

describe('the timer that publishes', () => {
  test('is refused to a client, staff included', async () => {
    const cloud = await startCloud();
    for (const openid of ['', 'wx-operator']) {
      expect(await cloud.call('publish', {}, { openid })).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    }
  });

  test('does nothing when nothing changed, and reads no more for it than two records', async () => {
    const cloud = await startCloud();
    await cloud.runTimer('publish');
    const before = await cloud.stored('reading', 'current');
    const { scanned } = await cloud.costOf(() => cloud.runTimer('publish'));
    expect(scanned).toBeLessThanOrEqual(4);
    expect(await cloud.stored('reading', 'current')).toEqual(before);
  });

  test('a changed card is read by everyone, and what nobody names any more is removed later', async () => {
    const cloud = await startCloud();
    await homeOf(cloud);
    const count = async () => (await cloud.all('snapshots')).length;
    const before = await count();
    await cloud.put('cards', card('card-new', { publishedAt: NOW, updatedAt: NOW + 1 }));
    await cloud.runTimer('publish');
    expect(await count()).toBeGreaterThan(before);
    cloud.setTime(NOW + 2 * HOUR);
    expect((await homeOf(cloud)).latest.rows[0]?.id).toBe('card-new');
    await cloud.put('cards', card('card-newer', { publishedAt: NOW + HOUR, updatedAt: NOW + HOUR }));
    await cloud.runTimer('publish');
    expect(await count()).toBe(before);
  });

  test('before the first publication there is nothing to read, and no error', async () => {
    const cloud = await startCloud({ empty: true });
    expect(await homeOf(cloud)).toMatchObject({ headline: null, latest: { rows: [] }, categories: [] });
    expect(await cloud.get('visitor', 'reader', 'feed', {})).toEqual({ rows: [] });
  });
});
