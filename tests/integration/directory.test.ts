import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { NOW, PUBLISHED, publicVersion, unit } from '../support/records';

afterAll(stopClouds);

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startCloud();
});

const MINUTE = 60_000;

const directory = (regionCode?: string) => cloud.get('visitor', 'reader', 'directory', { regionCode });

describe('the service directory', () => {
  test('gives the units of a county and its prefecture, the national hotlines, and the province’s departments', async () => {
    const { regionCode, groups } = await directory('520102');
    expect(regionCode).toBe('520102');
    expect(groups.map(({ level, regionCode: of, units }) => [level, of, units.map(({ name }) => name)])).toEqual([
      ['county', '520102', ['南明区政务服务中心']],
      ['prefecture', '520100', ['贵阳市医疗保障局']],
      ['national', '520000', ['12393医疗保障服务热线']],
      ['province', '520000', ['贵州省医疗保障局']],
    ]);
  });

  test('without a region it gives the national hotlines and the province’s departments', async () => {
    expect((await directory()).groups.map(({ level }) => level)).toEqual(['national', 'province']);
  });

  test('says what to ask, and whether the number is the unit’s own', async () => {
    const units = (await directory('520102')).groups.flatMap((group) => group.units);
    expect(units.map(({ hotline, about, subjects, shared }) => ({ hotline, about, subjects, shared }))).toEqual([
      { hotline: '12345', about: '各类事项', subjects: [], shared: true },
      { hotline: '0851-00000000', about: '医疗健康', subjects: ['医疗健康'], shared: false },
      { hotline: '12393', about: '医保报销、异地就医', subjects: ['医疗健康'], shared: false },
      { hotline: '12393', about: '医疗健康', subjects: ['医疗健康'], shared: true },
    ]);
  });

  test('a region outside the province is refused with a sentence', async () => {
    expect(await cloud.as('visitor', 'reader', 'directory', { regionCode: '110000' })).toMatchObject({
      ok: false,
      error: { code: 'bad_request', message: '请选择所在地区' },
    });
  });

  test('reads no more than the units of the regions concerned', async () => {
    const elsewhere = Array.from({ length: 500 }, (_, n) =>
      unit(`elsewhere-${n}`, { level: 'county', regionCode: '522627', order: 100 + n }),
    );
    await cloud.put('units', ...elsewhere);
    // What was remembered is too old by then.
    cloud.setTime(NOW + 11 * MINUTE);
    const { scanned } = await cloud.costOf(() => directory('520102'));
    // Four units and two categories.
    expect(scanned).toBe(6);
    cloud.setTime(NOW);
  });
});

describe('a featured answer on its own page', () => {
  beforeAll(async () => {
    await cloud.put(
      'featured',
      publicVersion('f-cites', 'q-1', { ...PUBLISHED, cardId: 'card-today' }),
      publicVersion('f-cites-draft', 'q-2', { ...PUBLISHED, cardId: 'card-draft' }),
      publicVersion('f-supplement', 'q-3', {
        ...PUBLISHED,
        cardId: 'card-today',
        supplement: { unitName: '省残联', text: '也可以打热线问清评定医院。', hotline: '12385' },
      }),
      publicVersion('f-waiting', 'q-4'),
    );
  });
  const answer = (id: string) => cloud.get('visitor', 'reader', 'answer', { id });

  test('comes with the card it cites and whom to call', async () => {
    expect(await answer('f-cites')).toMatchObject({ id: 'f-cites', card: { id: 'card-today' }, hotline: '12393' });
    expect((await answer('f-supplement')).hotline).toBe('12385');
  });

  test('leaves out a card that is not published', async () => {
    const page = await answer('f-cites-draft');
    expect(page.card).toBeUndefined();
    expect(page.hotline).toBeUndefined();
  });

  test.each(['f-waiting', 'f-never'])('%s does not exist for readers', async (id) => {
    const { error } = (await cloud.as('visitor', 'reader', 'answer', { id })) as { error: { code: string } };
    expect(error.code).toBe('not_found');
  });
});

test('all roundups, newest first, with the day they came out', async () => {
  expect(await cloud.get('visitor', 'reader', 'roundups', {})).toEqual({
    rows: [{ id: 'roundup-medical', title: '看病报销政策汇总', cardCount: 3, publishedOn: '2026-11-24' }],
  });
});

test('categories in the editors’ order, with how many cards each has', async () => {
  await cloud.publish();
  expect(await cloud.get('visitor', 'reader', 'categories', {})).toEqual([
    { id: 'medical', name: '医疗健康', cardCount: 3, more: false },
    { id: 'social_security', name: '社会保障', cardCount: 0, more: false },
  ]);
});
