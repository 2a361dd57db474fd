import type { CardPage, HomeView } from '@core/contract';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { commandId, liking, voting } from '../support/inputs';
import { ANSWERED, card, HOUR, NOW, PUBLISHED, publicVersion, question, TODAY } from '../support/records';

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
    await cloud.put('featured', publicVersion('f1', 'q1', { ...PUBLISHED, cardId: 'card-today' }));
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
    roundups: () => cloud.get('visitor', 'reader', 'roundups', {}),
    'featured answers': () => cloud.get('visitor', 'reader', 'featured', {}),
    'featured answer': () => cloud.get('visitor', 'reader', 'answer', { id: 'f1' }),
    directory: () => cloud.get('visitor', 'reader', 'directory', { regionCode: '520102' }),
    search: () => cloud.get('visitor', 'reader', 'search', { query: '异地就医怎么备案' }),
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

  test('twenty featured answers as long as they may be weigh at most 12 KB, and each is whole on its own page', async () => {
    const longest = '这是一段很长的公开文字。'.repeat(90).slice(0, 1000);
    await cloud.put(
      'featured',
      ...Array.from({ length: 25 }, (_, n) =>
        publicVersion(`f-long-${n}-of-an-id-0123`, `q-long-${n}`, {
          ...PUBLISHED,
          question: longest,
          answer: longest,
          officeName: '黔东南苗族侗族自治州人力资源和社会保障局',
          categoryId: 'social_security',
          regionCode: '522634',
          cardId: 'card-yesterday',
          likes: 123_456,
          supplement: { unitName: '省人力资源社会保障厅', text: longest, hotline: '12333' },
        }),
      ),
    );
    await cloud.publish();
    cloud.setTime(NOW + 8 * FRESH);
    const page = await cloud.get('visitor', 'reader', 'featured', { categoryId: 'social_security' });
    expect(page.rows).toHaveLength(20);
    expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThanOrEqual(12 * 1024);
    const [row] = page.rows;
    expect(row?.answer).toMatch(/^这是一段很长的公开文字。.*…$/);
    const whole = await cloud.get('visitor', 'reader', 'answer', { id: row?.id ?? '' });
    expect(whole).toMatchObject({ question: longest, answer: longest, supplement: { text: longest } });
    cloud.setTime(NOW);
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

describe('a card outside memory', () => {
  let cloud: TestCloud;
  beforeAll(async () => {
    cloud = await startCloud({ instances: 1 });
    await cloud.put(
      'cards',
      card('cited', { relatedIds: ['card-today', 'card-draft', 'card-yesterday'] }),
      card('lonely'),
      card('unpublished', { state: 'stage_3', publishedAt: undefined }),
    );
    const cites = (n: number) => ({ ...PUBLISHED, publishedAt: NOW - n, cardId: 'cited' });
    await cloud.put(
      'featured',
      ...Array.from({ length: 5 }, (_, n) => publicVersion(`f${n}`, `q${n}`, cites(n))),
      publicVersion('f-waiting', 'q9', { cardId: 'cited' }),
    );
    await cloud.put('questions', question('q0', { ...ANSWERED, featuredId: 'f0' }));
    await cloud.publish();
  });
  afterEach(() => cloud.setTime(NOW));

  /** What it costs when nothing of it is remembered, the pointer apart. */
  const coldly = async (id: string, at: number) => {
    cloud.setTime(at);
    // Calls go round two instances: both have read the pointer.
    for (let instance = 0; instance < 2; instance += 1) await homeOf(cloud);
    let page: CardPage | undefined;
    const cost = await cloud.costOf(async () => {
      page = await cardOf(cloud, id);
    });
    return { page, cost };
  };
  const MINUTE = 60_000;
  let later = NOW;
  /** Long enough for the counts in memory to be too old. */
  const nextTime = () => {
    later += 11 * MINUTE;
    return later;
  };

  test.each(['cited', 'lonely'])('%s is one read by its id, with all that stands beside it', async (id) => {
    const { page, cost } = await coldly(id, nextTime());
    expect(cost).toEqual({ operations: 1, scanned: 1, plans: new Set(['card_pages: _id']) });
    expect(page).toMatchObject({ id, useful: 0 });
    expect(page?.related.map((row) => row.id)).toEqual(id === 'cited' ? ['card-today', 'card-yesterday'] : []);
    expect(page?.featured.map((row) => row.id)).toEqual(id === 'cited' ? ['f0', 'f1', 'f2'] : []);
  });

  test('without its page it is the same, read in parts', async () => {
    const { page } = await coldly('cited', nextTime());
    const { docs } = await cloud.engine.find('card_pages', { filter: { _id: 'cited' } });
    await cloud.engine.remove('card_pages', { filter: { _id: 'cited' } });
    const parts = await coldly('cited', nextTime());
    expect(parts.page).toEqual(page);
    expect(parts.cost.operations).toBeGreaterThan(1);
    await cloud.put('card_pages', ...docs);
  });

  test('a vote and a like are in what is read next, without a publication between', async () => {
    await cloud.get('citizen', 'citizen', 'vote_card', voting('cited'));
    await cloud.get('citizen', 'citizen', 'like_featured', liking('f1'));
    const { page, cost } = await coldly('cited', nextTime());
    expect(cost.operations).toBe(1);
    expect(page?.useful).toBe(1);
    expect(page?.featured.map(({ likes }) => likes)).toEqual([0, 1, 0]);
  });

  test('one that is not public is none, before and after the timer', async () => {
    for (let round = 0; round < 2; round += 1) {
      expect(await cloud.as('visitor', 'reader', 'card', { id: 'unpublished' })).toMatchObject({
        ok: false,
        error: { code: 'not_found' },
      });
      await cloud.runTimer('publish');
    }
    expect(await cloud.stored('card_pages', 'unpublished')).toBeUndefined();
  });

  test('an answer taken back is out of it at once, and the timer makes the page anew', async () => {
    await cloud.get('citizen', 'citizen', 'withdraw_consent', { commandId: commandId(), id: 'q0' });
    const before = await coldly('cited', nextTime());
    expect(before.page?.featured.map((row) => row.id)).toEqual(['f1', 'f2', 'f3']);
    expect(JSON.stringify(await cloud.stored('card_pages', 'cited'))).not.toContain('f0');
    await cloud.runTimer('publish');
    const after = await coldly('cited', nextTime());
    expect(after.cost.operations).toBe(1);
    expect(after.page).toMatchObject({ useful: 1, featured: before.page?.featured });
    expect(after.page?.featured.map(({ likes }) => likes)).toEqual([1, 0, 0]);
  });

  test('a page whose answer is taken back while the timer makes it is made without that answer', async () => {
    await cloud.put(
      'featured',
      publicVersion('f-going', 'q-going', { ...PUBLISHED, publishedAt: NOW, cardId: 'lonely' }),
    );
    await cloud.put('questions', question('q-going', { ...ANSWERED, featuredId: 'f-going' }));
    later += MINUTE;
    await cloud.engine.update('cards', { filter: { _id: 'lonely' }, update: { $set: { updatedAt: later } } });
    const { find } = cloud.engine;
    cloud.engine.find = async (collection, options) => {
      const found = await find(collection, options);
      if (collection !== 'featured' || !JSON.stringify(options.filter).includes('lonely')) return found;
      cloud.engine.find = find;
      await cloud.get('citizen', 'citizen', 'withdraw_consent', { commandId: commandId(), id: 'q-going' });
      return found;
    };
    await cloud.runTimer('publish');
    expect(cloud.engine.find).toBe(find);
    expect(JSON.stringify(await cloud.stored('card_pages', 'lonely'))).not.toContain('f-going');
    await cloud.runTimer('publish');
    expect((await coldly('lonely', nextTime())).page?.featured).toEqual([]);
    expect(await cloud.stored('card_pages', 'lonely')).toMatchObject({ page: { featured: [] } });
  });

  test('a vote that comes while the first pages are made is counted, and every page is made', async () => {
    later += MINUTE;
    await cloud.put('cards', card('fresh-1', { updatedAt: later }), card('fresh-2', { updatedAt: later }));
    const { insert } = cloud.engine;
    cloud.engine.insert = async (collection, docs) => {
      if (collection !== 'card_pages') return insert(collection, docs);
      cloud.engine.insert = insert;
      await cloud.get('citizen', 'citizen', 'vote_card', voting('fresh-1'));
      return insert(collection, docs);
    };
    await cloud.runTimer('publish');
    expect(cloud.engine.insert).toBe(insert);
    for (const [id, useful] of [
      ['fresh-1', 1],
      ['fresh-2', 0],
    ] as const) {
      const { page, cost } = await coldly(id, nextTime());
      expect({ useful: page?.useful, operations: cost.operations }).toEqual({ useful, operations: 1 });
    }
  });

  test('a changed card is changed in the rows of those that name it, and gone from them when it is public no more', async () => {
    const change = async (set: object) => {
      later += MINUTE;
      const update = { $set: { ...set, updatedAt: later } };
      await cloud.engine.update('cards', { filter: { _id: 'card-yesterday' }, update });
      await cloud.runTimer('publish');
      const { page, cost } = await coldly('cited', nextTime());
      expect(cost.operations).toBe(1);
      return page?.related.map((row) => row.question);
    };
    expect(await change({ question: '宝宝怎么参加居民医保？' })).toEqual([
      '异地就医怎么备案？',
      '宝宝怎么参加居民医保？',
    ]);
    expect(await change({ state: 'expired' })).toEqual(['异地就医怎么备案？']);
  });

  test('what a timer could not make in one step, the next one makes', async () => {
    const many = Array.from({ length: 2_100 }, (_, n) => card(`many-${n}`, { updatedAt: NOW + 100 * HOUR }));
    await cloud.put('cards', ...many);
    const made = async () => {
      const { total } = await cloud.engine.count('card_pages', { 'page.card.updatedAt': NOW + 100 * HOUR });
      return total;
    };
    await cloud.runTimer('publish');
    expect(await made()).toBe(2_000);
    await cloud.runTimer('publish');
    expect(await made()).toBe(2_100);
    // Then there is nothing to be done, and no more is read for it than what changed last.
    const { scanned } = await cloud.costOf(() => cloud.runTimer('publish'));
    expect(scanned).toBeLessThanOrEqual(6);
  }, 60_000);
});

test('a featured answer taken back is gone from every instance within fifteen seconds', async () => {
  const cloud = await startCloud({ instances: 4 });
  await cloud.put('featured', publicVersion('f1', 'q1', { ...PUBLISHED, cardId: 'card-today' }));
  await cloud.put('questions', question('q1', { ...ANSWERED, featuredId: 'f1' }));
  await cloud.publish();
  const all = () =>
    Promise.all(
      Array.from({ length: 16 }, async () => ({
        listed: (await cloud.get('visitor', 'reader', 'featured', {})).rows.length,
        onCard: (await cardOf(cloud, 'card-today')).featured.length,
        page: (await cloud.as('visitor', 'reader', 'answer', { id: 'f1' })).ok,
      })),
    );
  cloud.setTime(NOW + 8 * FRESH);
  for (const seen of await all()) expect(seen).toEqual({ listed: 1, onCard: 1, page: true });
  await cloud.get('citizen', 'citizen', 'withdraw_consent', { commandId: commandId(), id: 'q1' });
  cloud.setTime(NOW + 16 * FRESH);
  for (const seen of await all()) expect(seen).toEqual({ listed: 0, onCard: 0, page: false });
});

test('a withdrawn card is not counted in its category, before and after the timer', async () => {
  const cloud = await startCloud({ instances: 1 });
  const countOf = async () => (await cloud.get('visitor', 'reader', 'categories', {}))[0];
  expect(await countOf()).toMatchObject({ id: 'medical', cardCount: 3 });
  await withdraw(cloud, 'card-today');
  cloud.setTime(NOW + 8 * FRESH);
  expect(await countOf()).toMatchObject({ id: 'medical', cardCount: 2 });
  await cloud.runTimer('publish');
  cloud.setTime(NOW + 16 * FRESH);
  expect(await countOf()).toMatchObject({ id: 'medical', cardCount: 2 });
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
