import type { HotSearchesRecord, SearchMissRecord, SynonymListRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { commandId } from '../support/inputs';
import { AGREED, ANSWERED, card, HOUR, NOW, publicVersion, question, TODAY } from '../support/records';

afterAll(stopClouds);

/** How old the pointer an instance goes by may be, in milliseconds. */
const FRESH = 15_000;

const SYNONYMS: SynonymListRecord = {
  _id: 'assistance',
  name: '社会救助',
  version: 1,
  groups: [{ words: ['最低生活保障', '低保', '吃低保'] }],
  updatedAt: NOW - HOUR,
};
const ALLOWANCE = card('card-allowance', {
  question: '家里困难，低保怎么申请？',
  answer: '向户籍地乡镇、街道提出申请，经调查、公示后由县级民政部门确认。',
  categoryId: 'social_security',
  unitName: '民政部门',
  hotline: '12345',
  bases: [{ title: '《社会救助暂行办法》', year: 2019 }],
});

async function cloudWithSearch(options: Parameters<typeof startCloud>[0] = {}): Promise<TestCloud> {
  const cloud = await startCloud(options);
  await cloud.put('synonyms', SYNONYMS);
  await cloud.put('cards', ALLOWANCE);
  await cloud.put(
    'featured',
    publicVersion('f-public', 'q1', {
      ...AGREED,
      state: 'published',
      publishedAt: NOW - HOUR,
      question: '低保户住院怎么报销？',
      answer: '先按医保报销，再申请医疗救助。',
    }),
    publicVersion('f-waiting', 'q2', { ...AGREED, question: '低保什么时候发？' }),
  );
  await cloud.publish();
  return cloud;
}

const rowsOf = async (cloud: TestCloud, query: string, categoryId?: string) =>
  (await cloud.get('visitor', 'reader', 'search', { query, ...(categoryId === undefined ? {} : { categoryId }) })).rows;
const idsOf = async (cloud: TestCloud, query: string, categoryId?: string) =>
  (await rowsOf(cloud, query, categoryId)).map(({ id }) => id);
const missesOf = (cloud: TestCloud) => cloud.all<SearchMissRecord>('search_misses');

describe('searching', () => {
  let cloud: TestCloud;
  beforeAll(async () => {
    cloud = await cloudWithSearch({ instances: 1 });
  });

  test.each(['低保', '最低生活保障', 'dibao', '底保怎么申请', 'db'])(
    '%s finds the card, with what was found marked',
    async (query) => {
      const [row] = await rowsOf(cloud, query);
      expect(row).toMatchObject({ kind: 'card', id: 'card-allowance', expired: false });
      expect(row?.titleMarks.map(([from, to]) => row.title.slice(from, to))).toContain('低保');
    },
  );

  test('what is not public is not found: drafts, and public versions that wait', async () => {
    const found = [...(await idsOf(cloud, '低保什么时候发')), ...(await idsOf(cloud, '异地就医备案'))];
    expect(found).toContain('f-public');
    expect(found).not.toContain('f-waiting');
    expect(found).not.toContain('card-draft');
  });

  test('units are found with their number, an expired card says so', async () => {
    expect(await rowsOf(cloud, '医疗保障局')).toContainEqual(
      expect.objectContaining({ kind: 'unit', title: '贵州省医疗保障局', hotline: '12393', excerpt: '' }),
    );
    expect(await rowsOf(cloud, '异地就医备案')).toContainEqual(
      expect.objectContaining({ id: 'card-expired', expired: true }),
    );
  });

  test('where no unit answers to the words, those a caller needs for the first card stand there', async () => {
    const rows = await rowsOf(cloud, '住院费用结算');
    expect(rows[0]).toMatchObject({ kind: 'card', id: 'card-today' });
    const units = rows.filter(({ kind }) => kind === 'unit');
    expect(units.map(({ title }) => title)).toEqual(['12393医疗保障服务热线', '贵州省医疗保障局']);
    for (const unit of units) expect(unit).toMatchObject({ hotline: '12393', titleMarks: [], excerpt: '' });
  });

  test('a category keeps others out', async () => {
    expect(await idsOf(cloud, '低保申请', 'medical')).not.toContain('card-allowance');
    expect(await idsOf(cloud, '低保申请', 'social_security')).toContain('card-allowance');
  });

  test('fifty characters may be searched, and no more', async () => {
    expect(await cloud.as('visitor', 'reader', 'search', { query: '低'.repeat(51) })).toMatchObject({
      ok: false,
      error: { code: 'bad_request', message: '最多搜 50 个字，请换个短一点的说法' },
    });
    expect(await cloud.as('visitor', 'reader', 'search', { query: '  ' })).toMatchObject({
      ok: false,
      error: { code: 'bad_request', message: '请输入要搜的内容' },
    });
  });

  test('a hot search of cards and units reads nothing from the database', async () => {
    for (let warm = 0; warm < 3; warm += 1) await idsOf(cloud, '新生儿参加居民医保');
    const { operations } = await cloud.costOf(() => idsOf(cloud, '新生儿参加居民医保'));
    expect(operations).toBe(0);
  });

  test('hot searches are what editors chose, none before they chose', async () => {
    expect(await cloud.get('visitor', 'reader', 'hot_searches', {})).toEqual({ words: [] });
    const chosen: HotSearchesRecord = { _id: 'hot_searches', version: 1, words: ['低保'], updatedAt: NOW };
    await cloud.put('settings', chosen);
    expect(await cloud.get('visitor', 'reader', 'hot_searches', {})).toEqual({ words: ['低保'] });
  });
});

test('an answer of twenty rows as long as they may be weighs at most 12 KB', async () => {
  const cloud = await startCloud();
  const question = '家里困难，低保怎么申请？'.repeat(4).slice(0, 40);
  const answer = '低保向户籍地乡镇、街道提出申请，低保经调查、公示后由民政部门确认。'.repeat(5).slice(0, 160);
  const many = <T>(make: (n: number) => T) => Array.from({ length: 30 }, (_, n) => make(n));
  await cloud.put('cards', ...many((n) => card(`c${n}`, { question, answer })));
  await cloud.put(
    'featured',
    ...many((n) =>
      publicVersion(`f${n}`, `q${n}`, { ...AGREED, state: 'published', publishedAt: NOW - n, question, answer }),
    ),
  );
  await cloud.publish();
  const found = await cloud.get('visitor', 'reader', 'search', { query: '低保申请民政部门公示调查' });
  expect(found.rows.length).toBeGreaterThanOrEqual(16);
  expect(Buffer.byteLength(JSON.stringify(found))).toBeLessThanOrEqual(12 * 1024);
});

test('a withdrawn card and an answer taken back are found no more, before the index is built again', async () => {
  const cloud = await cloudWithSearch({ instances: 2 });
  await cloud.put('questions', question('q1', { ...ANSWERED, featuredId: 'f-public' }));
  const all = () => Promise.all(Array.from({ length: 8 }, () => idsOf(cloud, '低保')));
  for (const ids of await all()) expect(ids).toEqual(expect.arrayContaining(['card-allowance', 'f-public']));
  await cloud.get('operator', 'editor', 'withdraw_card', {
    commandId: commandId(),
    id: 'card-allowance',
    version: 1,
    reason: '政策已有变化',
  });
  await cloud.get('citizen', 'citizen', 'withdraw_consent', { commandId: commandId(), id: 'q1' });
  cloud.setTime(NOW + 8 * FRESH);
  for (const ids of await all()) {
    expect(ids).not.toContain('card-allowance');
    expect(ids).not.toContain('f-public');
  }
});

test('a changed synonym is searched by after the next publication', async () => {
  const cloud = await cloudWithSearch();
  expect(await idsOf(cloud, '兜底金')).toEqual([]);
  await cloud.engine.update('synonyms', {
    filter: { _id: SYNONYMS._id },
    update: { $set: { groups: [{ words: ['最低生活保障', '低保', '兜底金'] }], updatedAt: NOW + 1 } },
  });
  await cloud.runTimer('publish');
  cloud.setTime(NOW + 8 * FRESH);
  expect(await idsOf(cloud, '兜底金')).toContain('card-allowance');
});

test('before the first publication nothing is found, and no error', async () => {
  const cloud = await startCloud({ empty: true });
  expect(await rowsOf(cloud, '低保')).toEqual([]);
});

describe('what was searched and not found', () => {
  let cloud: TestCloud;
  beforeAll(async () => {
    cloud = await cloudWithSearch();
  });
  const miss = (query: string) => cloud.get('visitor', 'reader', 'search_missed', { query });

  test('is counted by day and text, once a line, however many ask at once', async () => {
    await Promise.all(Array.from({ length: 12 }, () => miss('宇宙飞船，年票？')));
    expect(await missesOf(cloud)).toEqual([
      { _id: expect.stringMatching(/^2026-11-25:/), day: TODAY, text: '宇宙飞船 年票', count: 12 },
    ]);
  });

  test('holds no number of a person, and nothing when only that was typed', async () => {
    expect(await miss('外星人 13812345678')).toEqual({ counted: true });
    expect(await miss('13812345678')).toEqual({ counted: false });
    const texts = (await missesOf(cloud)).map(({ text }) => text);
    expect(texts).toContain('外星人');
    expect(texts.join()).not.toMatch(/138|5678/);
  });

  test('is not counted when it can be found, whoever says so', async () => {
    expect(await miss('低保怎么申请')).toEqual({ counted: false });
  });

  test('is bounded: a flood of different texts ends at a thousand a day', async () => {
    await cloud.put('counters', { _id: `search-misses:2026-11-26`, value: 1_000 });
    cloud.setTime(NOW + 24 * HOUR);
    expect(await miss('时光机器')).toEqual({ counted: false });
    expect((await missesOf(cloud)).filter(({ day }) => day === '2026-11-26')).toEqual([]);
  });
});
