import type { Input } from '@core/contract';
import { DEFAULT_WORKING_TIME } from '@core/domain/working-time';
import type { CardRecord, QuestionRecord, StaffRecord, UnitRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { asking, commandId, saying, triaging } from '../support/inputs';
import { unitOf } from '../support/office';
import { PEOPLE, staffIdOf } from '../support/people';
import {
  ANSWERED,
  card,
  DECLINED,
  entry,
  HOUR,
  NOW,
  publicVersion,
  PUBLISHED,
  question,
  reply,
  unit,
} from '../support/records';

afterAll(stopClouds);

const refused = (code: string, message: string) => ({
  ok: false,
  error: { code, message: expect.stringContaining(message) },
});

describe('the contact matrix', () => {
  let cloud: TestCloud;
  beforeAll(async () => {
    cloud = await startCloud();
    await cloud.engine.update('staff', {
      filter: { _id: PEOPLE.contact },
      update: { $set: { unitId: '520100-medical', unitName: '贵阳市医疗保障局' } },
    });
  });
  const names = async (filter: Input<'admin', 'units'>) =>
    (await cloud.get('admin', 'admin', 'units', filter)).rows.map(({ name }) => name);
  const save = (more: Parameters<typeof unitOf>[0]) => cloud.as('admin', 'admin', 'save_unit', unitOf(more));

  test('is found by name, level, region and by who has no contact; it names the contacts', async () => {
    expect(await names({ words: '遵义' })).toEqual(['遵义市医疗保障局']);
    expect(await names({ level: 'national' })).toEqual(['12393医疗保障服务热线']);
    expect(await names({ regionCode: '520102' })).toEqual(['南明区政务服务中心']);
    const offline = await names({ offline: true });
    expect(offline).toContain('遵义市医疗保障局');
    expect(offline).not.toContain('贵阳市医疗保障局');
    expect(offline).not.toContain('12393医疗保障服务热线');
    const [guiyang] = (await cloud.get('operator', 'admin', 'units', { words: '贵阳市医疗' })).rows;
    expect(guiyang?.contacts).toEqual([{ staffId: staffIdOf('contact'), name: '冯联络甲' }]);
  });

  test('takes a new unit, and readers have it in directory and search', async () => {
    const saved = await cloud.get(
      'admin',
      'admin',
      'save_unit',
      unitOf({ name: '贵阳市残疾人联合会', about: '残疾证、辅具' }),
    );
    expect(saved).toMatchObject({ version: 1, contacts: [] });
    cloud.setTime(NOW + HOUR);
    await cloud.runTimer('publish');
    const { groups } = await cloud.get('visitor', 'reader', 'directory', { regionCode: '520100' });
    expect(JSON.stringify(groups)).toContain('贵阳市残疾人联合会');
    cloud.setTime(NOW + HOUR + 60_000);
    expect(JSON.stringify(await cloud.get('visitor', 'reader', 'search', { query: '残疾人联合会' }))).toContain(
      '贵阳市残疾人',
    );
  });

  test('a new name goes to the questions it has, whatever is done to them meanwhile', async () => {
    const more = { holderKey: 'unit:520300-medical', holderName: '遵义市医疗保障局' } as const;
    await cloud.put(
      'questions',
      ...Array.from({ length: 60 }, (_, n) => question(`r${n}`, { ...more, state: 'in_progress' })),
      question('r-answered', { ...more, ...ANSWERED }),
      question('r-closed', { ...more, ...ANSWERED, state: 'closed', closedAt: NOW - HOUR }),
      question('r-elsewhere', { holderKey: 'unit:520100-medical', holderName: '贵阳市医疗保障局' }),
    );
    const { rows } = await cloud.get('admin', 'admin', 'units', { words: '遵义' });
    const [zunyi] = rows;
    if (!zunyi) throw new Error('no unit');
    const { id, level, regionCode, categoryIds, version } = zunyi;
    const renamed = { id, level, regionCode, categoryIds, version, name: '遵义市医保中心' };
    expect(await save(renamed)).toMatchObject({ ok: true });
    for (let step = 0; step < 6; step += 1) await cloud.runTimer('jobs');
    const names = new Map(
      (await cloud.all<QuestionRecord>('questions')).map(({ _id, holderName }) => [_id, holderName] as const),
    );
    expect(new Set(Array.from({ length: 60 }, (_, n) => names.get(`r${n}`)))).toEqual(new Set(['遵义市医保中心']));
    expect([names.get('r-answered'), names.get('r-elsewhere')]).toEqual(['遵义市医保中心', '贵阳市医疗保障局']);
    // What is over keeps the name it had; taken up again it learns the new one.
    expect(names.get('r-closed')).toBe('遵义市医疗保障局');
    await cloud.put('entries', entry('r-closed', 1));
    await cloud.get('citizen', 'citizen', 'rate', { ...saying('r-closed', 1), rating: 'unsolved' });
    expect(await cloud.get('citizen', 'citizen', 'my_question', { id: 'r-closed' })).toMatchObject({
      holderName: '遵义市医保中心',
    });
    cloud.setTime(NOW + 2 * HOUR);
    for (let step = 0; step < 8; step += 1) await cloud.runTimer('jobs');
    expect((await cloud.all<{ state: string }>('jobs')).map(({ state }) => state)).not.toContain('running');
    await save({ ...renamed, version: version + 1, name: '遵义市医疗保障局' });
  });

  test('refuses what cannot be, in words that say what to do', async () => {
    expect(await save({ regionCode: '520102' })).toMatchObject(refused('rule_blocked', '市州部门的地区要选一个市州'));
    expect(await save({ level: 'county' })).toMatchObject(refused('rule_blocked', '区县部门的地区要选到区县'));
    expect(await save({ level: 'province' })).toMatchObject(refused('rule_blocked', '要选“贵州省”'));
    expect(await save({ hotline: '13812345678' })).toMatchObject(refused('bad_request', '电话请填短号码'));
    expect(await save({ categoryIds: ['nothing'] })).toMatchObject(refused('bad_request', '有的分类已经没有了'));
    expect(await save({ name: '贵阳市医疗保障局' })).toMatchObject(refused('rule_blocked', '已经有同名的部门'));
    expect(await save({ id: '520100-medical', version: 7, name: '改名' })).toMatchObject(
      refused('conflict_stale', '刚刚有变化'),
    );
  });

  test('a new name goes to its contacts', async () => {
    await cloud.get(
      'admin',
      'admin',
      'save_unit',
      unitOf({ id: '520100-medical', version: 0, name: '贵阳市医保局', categoryIds: ['medical'] }),
    );
    expect(await cloud.stored<StaffRecord>('staff', PEOPLE.contact)).toMatchObject({
      unitName: '贵阳市医保局',
      version: 2,
    });
  });
});

describe('a unit that is merged into another', () => {
  let cloud: TestCloud;
  beforeAll(async () => {
    cloud = await startCloud();
    const held = { holderKey: 'unit:old' as const, holderName: '旧局' };
    await cloud.put('units', unit('old', { name: '旧局' }), unit('new', { name: '新局' }));
    await cloud.engine.update('staff', {
      filter: { _id: PEOPLE.contact },
      update: { $set: { unitId: 'old', unitName: '旧局' } },
    });
    await cloud.put(
      'questions',
      ...Array.from({ length: 60 }, (_, n) => question(`q${n}`, { ...held, state: 'in_progress' })),
      question('q-mine', { ...held, state: 'in_progress', assigneeId: staffIdOf('contact'), assigneeName: '冯联络甲' }),
      question('q-about', {
        ...held,
        kind: 'report',
        state: 'in_progress',
        concerned: { unit: { id: 'new', name: '新局' }, hidden: false },
      }),
      question('q-closed', { ...held, ...ANSWERED, state: 'closed', closedAt: NOW - HOUR }),
      question('q-answered-while-asked', {
        ...ANSWERED,
        state: 'closed',
        closedAt: NOW - HOUR,
        helpers: [{ unitId: 'old', name: '旧局', by: NOW + HOUR }],
        awaitedFrom: ['old'],
      }),
      question('q-about-closed', {
        ...held,
        ...ANSWERED,
        kind: 'report',
        state: 'closed',
        closedAt: NOW - HOUR,
        concerned: { unit: { id: 'new', name: '新局' }, hidden: false },
      }),
      question('q-declined', {
        ...held,
        state: 'declined',
        clock: 'stopped',
        declined: DECLINED,
        reviewRequestedAt: NOW - HOUR,
      }),
      ...(['q-asked', 'q-asked-both'] as const).map((id) =>
        question(id, {
          state: 'in_progress',
          helpers: [
            { unitId: 'old', name: '旧局', by: NOW + HOUR },
            ...(id === 'q-asked' ? [] : [{ unitId: 'new', name: '新局', by: NOW + HOUR }]),
          ],
          awaitedFrom: id === 'q-asked' ? ['old'] : ['old', 'new'],
        }),
      ),
    );
    const over = ['q-closed', 'q-answered-while-asked', 'q-about-closed', 'q-declined'];
    await cloud.put('entries', entry('q0', 1), ...over.map((id) => entry(id, 1)));
  });

  test('needs one that is in use, not itself, and no hotline', async () => {
    const retire = (intoId: string) =>
      cloud.as('admin', 'admin', 'retire_unit', { commandId: commandId(), id: 'old', version: 0, intoId });
    expect(await retire('old')).toMatchObject(refused('rule_blocked', '不能并入自己'));
    expect(await retire('nowhere')).toMatchObject(refused('rule_blocked', '没有找到'));
    expect(await retire('hotline-12393')).toMatchObject(refused('rule_blocked', '全国热线不办理留言'));
  });

  test('is in no list, and its contacts and open questions go along, with a line their askers read', async () => {
    const merge = { commandId: commandId(), id: 'old', version: 0, intoId: 'new' };
    const retired = await cloud.get('admin', 'admin', 'retire_unit', merge);
    expect(retired.retiredInto).toEqual({ id: 'new', name: '新局' });
    const { groups } = await cloud.get('visitor', 'reader', 'directory', { regionCode: '520000' });
    expect(JSON.stringify(groups)).not.toContain('旧局');
    for (let step = 0; step < 3; step += 1) await cloud.runTimer('jobs');
    expect(await cloud.stored<StaffRecord>('staff', PEOPLE.contact)).toMatchObject({ unitId: 'new', unitName: '新局' });
    const questions = await cloud.all<QuestionRecord>('questions');
    expect(
      questions
        .filter(({ holderKey }) => holderKey === 'unit:old')
        .map(({ _id }) => _id)
        .sort(),
    ).toEqual(['q-about-closed', 'q-closed', 'q-declined']);
    expect(questions.find(({ _id }) => _id === 'q-mine')).toMatchObject({
      holderKey: 'unit:new',
      assigneeId: staffIdOf('contact'),
    });
    // Never to the unit it is about.
    expect(questions.find(({ _id }) => _id === 'q-about')?.holderKey).toBe('inspection');
    const view = await cloud.get('citizen', 'citizen', 'my_question', { id: 'q0' });
    expect(view.entries[0]?.text).toBe('旧局已并入新局，由新局继续办理，办理时限不变。');
    expect(view.due.at).toBe(NOW + 8 * HOUR);
    expect((await cloud.get('contact', 'desk', 'question', { id: 'q0' })).holderName).toBe('新局');
  });

  test('its successor is asked for the opinions it owed, once', async () => {
    const opinions = await cloud.get('contact', 'desk', 'inbox', { list: 'opinions' });
    expect(opinions.page.rows.map(({ id }) => id).sort()).toEqual(['q-asked', 'q-asked-both']);
    for (const id of ['q-asked', 'q-asked-both']) {
      const { helpers, entries, version } = await cloud.get('contact', 'desk', 'question', { id });
      expect(helpers.map(({ name }) => name)).toEqual(['新局']);
      expect(entries[0]).toMatchObject({ audience: 'staff', text: '旧局已并入新局，协办意见由新局给。' });
      expect(await cloud.as('contact', 'desk', 'give_opinion', saying(id, version))).toMatchObject({ ok: true });
    }
  });

  test('a question of it that is taken up again goes to the successor', async () => {
    await cloud.get('citizen', 'citizen', 'rate', { ...saying('q-closed', 1), rating: 'unsolved' });
    expect(await cloud.stored('questions', 'q-closed')).toMatchObject({ state: 'in_progress', holderKey: 'unit:new' });
    const uphold = { ...saying('q-declined', 1, '应当由我们答复。'), uphold: true };
    await cloud.get('lead', 'desk', 'decide_review', uphold);
    expect(await cloud.stored('questions', 'q-declined')).toMatchObject({ holderKey: 'unit:new', holderName: '新局' });
    await cloud.get('citizen', 'citizen', 'rate', { ...saying('q-about-closed', 1), rating: 'unsolved' });
    expect(await cloud.stored('questions', 'q-about-closed')).toMatchObject({ holderKey: 'inspection' });
  });

  test('and the opinions it still owed on one', async () => {
    await cloud.get('citizen', 'citizen', 'rate', { ...saying('q-answered-while-asked', 1), rating: 'unsolved' });
    expect(await cloud.stored('questions', 'q-answered-while-asked')).toMatchObject({
      helpers: [{ unitId: 'new', name: '新局' }],
      awaitedFrom: ['new'],
    });
  });

  test('nothing can be given to it, nor can it be merged again', async () => {
    const again = { commandId: commandId(), id: 'old', version: 1, intoId: 'new' };
    expect(await cloud.as('admin', 'admin', 'retire_unit', again)).toMatchObject(refused('not_found', '已经撤并'));
    const invite = { commandId: commandId(), name: '新同事', roles: ['contact' as const], unitId: 'old' };
    expect(await cloud.as('admin', 'admin', 'invite', invite)).toMatchObject(refused('bad_request', '已经撤并'));
  });
});

describe('categories', () => {
  let cloud: TestCloud;
  beforeAll(async () => {
    cloud = await startCloud();
  });
  const rows = () => cloud.get('admin', 'admin', 'categories', {});
  const published = async () => {
    cloud.setTime(NOW + 24 * HOUR);
    await cloud.runTimer('publish');
    cloud.setTime(NOW + 24 * HOUR + 60_000);
  };

  test('are added, named and ordered; readers see it after the next publication', async () => {
    await cloud.get('admin', 'admin', 'save_category', { commandId: commandId(), name: '交通出行', order: 3 });
    const medical = { commandId: commandId(), id: 'medical', version: 0, name: '看病就医', order: 1 };
    expect((await cloud.get('admin', 'admin', 'save_category', medical)).map(({ name }) => name)).toEqual([
      '看病就医',
      '社会保障',
      '交通出行',
    ]);
    const taken = { commandId: commandId(), name: '社会保障', order: 9 };
    expect(await cloud.as('admin', 'admin', 'save_category', taken)).toMatchObject(refused('rule_blocked', '同名'));
    const stale = { ...medical, commandId: commandId(), name: '医疗' };
    expect(await cloud.as('admin', 'admin', 'save_category', stale)).toMatchObject(
      refused('conflict_stale', '刚刚有变化'),
    );
    await published();
    expect((await cloud.get('visitor', 'reader', 'categories', {})).map(({ name }) => name)).toContain('交通出行');
  });

  test('one that is merged takes nothing new at once, and no card is lost on the way', async () => {
    await cloud.put('cards', ...Array.from({ length: 70 }, (_, n) => card(`c${n}`, { categoryId: 'social_security' })));
    await cloud.put(
      'questions',
      question('q-open', { categoryId: 'social_security' }),
      question('q-public', { ...ANSWERED, categoryId: 'social_security', featuredId: 'f1' }),
    );
    await cloud.put('entries', reply('q-public'));
    await cloud.put('featured', publicVersion('f1', 'q-public', { ...PUBLISHED, categoryId: 'social_security' }));
    const cardsOf = async (categoryId: string) => {
      const ids: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await cloud.get('visitor', 'reader', 'feed', { categoryId, cursor });
        ids.push(...page.rows.map(({ id }) => id));
        cursor = page.cursor;
      } while (cursor);
      return ids;
    };
    await cloud.publish();
    cloud.setTime(NOW + 24 * HOUR + 120_000);
    const before = [...(await cardsOf('social_security')), ...(await cardsOf('medical'))].sort();
    const version = (await rows()).find(({ id }) => id === 'social_security')?.version ?? 0;
    const merge = { commandId: commandId(), id: 'social_security', version, intoId: 'medical' };
    const listed = await cloud.get('admin', 'admin', 'retire_category', merge);
    expect(listed.find(({ id }) => id === 'social_security')?.retiredInto).toEqual({ id: 'medical', name: '看病就医' });
    const ask = asking({ categoryId: 'social_security' });
    expect((await cloud.as('citizen', 'citizen', 'ask', ask)).ok).toBe(false);
    const triage = { ...triaging('q-open', 1), categoryId: 'social_security' };
    expect(await cloud.as('operator', 'desk', 'triage', triage)).toMatchObject(
      refused('bad_request', '请选择留言的分类'),
    );

    for (let minute = 0; minute < 5; minute += 1) {
      cloud.setTime(NOW + 25 * HOUR + minute * 600_000);
      await cloud.runTimer('jobs');
      await cloud.runTimer('publish');
      cloud.setTime(NOW + 25 * HOUR + minute * 600_000 + 60_000);
      const there = new Set([...(await cardsOf('social_security')), ...(await cardsOf('medical'))]);
      expect([...there].sort()).toEqual(before);
    }
    expect((await cloud.all<CardRecord>('cards')).filter(({ categoryId }) => categoryId === 'social_security')).toEqual(
      [],
    );
    for (const [name, id] of [
      ['questions', 'q-open'],
      ['questions', 'q-public'],
      ['featured', 'f1'],
    ] as const) {
      expect(await cloud.stored(name, id)).toMatchObject({ categoryId: 'medical' });
    }
    expect((await cloud.stored<UnitRecord>('units', '520102-general')).categoryIds).toEqual(['medical']);
    expect((await cloud.get('visitor', 'reader', 'categories', {})).map(({ id }) => id)).not.toContain(
      'social_security',
    );
    expect((await rows()).map(({ id }) => id)).not.toContain('social_security');
  });

  test('an old link to one that was merged shows what took its place', async () => {
    const categories = await cloud.get('visitor', 'reader', 'categories', {});
    expect(categories.find(({ id }) => id === 'medical')).toMatchObject({ was: ['social_security'] });
    for (const action of ['feed', 'featured'] as const) {
      const now = await cloud.get('visitor', 'reader', action, { categoryId: 'medical' });
      expect(now.rows.length).toBeGreaterThan(0);
      expect(await cloud.get('visitor', 'reader', action, { categoryId: 'social_security' })).toEqual(now);
    }
    // Merged once more, both old names lead to the newest.
    const list = await rows();
    const { version = 0 } = list.find(({ id }) => id === 'medical') ?? {};
    const into = list.find(({ name }) => name === '交通出行')?.id ?? '';
    const merge = { commandId: commandId(), id: 'medical', version, intoId: into };
    await cloud.get('admin', 'admin', 'retire_category', merge);
    for (let minute = 0; minute < 6; minute += 1) {
      cloud.setTime(NOW + 27 * HOUR + minute * 600_000);
      await cloud.runTimer('jobs');
      await cloud.runTimer('publish');
    }
    cloud.setTime(NOW + 29 * HOUR);
    const newest = await cloud.get('visitor', 'reader', 'feed', { categoryId: into });
    expect(newest.rows.length).toBeGreaterThan(0);
    for (const categoryId of ['medical', 'social_security']) {
      expect(await cloud.get('visitor', 'reader', 'feed', { categoryId })).toEqual(newest);
    }
  });
});

describe('settings', () => {
  let cloud: TestCloud;
  beforeAll(async () => {
    cloud = await startCloud();
  });
  const save = (setting: Input<'admin', 'save_setting'>['setting'], version = 0) =>
    cloud.as('admin', 'admin', 'save_setting', { commandId: commandId(), version, setting });
  const { sessions, dueSoonShare, limits, listedAfterDays } = DEFAULT_WORKING_TIME;
  const hours = sessions.map((session) => ({ ...session })) as [{ from: number; to: number }];

  test('a new deadline holds for what comes, and moves none that stands', async () => {
    const before = await cloud.get('citizen', 'citizen', 'ask', asking());
    const value = { sessions: hours, dueSoonShare, listedAfterDays, limits: { ...limits, consultation: { days: 4 } } };
    expect(await save({ id: 'working_time', value })).toMatchObject({ data: { version: 1 } });
    const after = await cloud.get('citizen', 'citizen', 'ask', asking());
    const due = async (id: string) => (await cloud.get('citizen', 'citizen', 'my_question', { id })).due.at;
    expect(new Date(await due(before.id)).toISOString()).toBe('2026-11-26T10:00:00.000Z');
    expect(new Date(await due(after.id)).toISOString()).toBe('2026-12-01T10:00:00.000Z');
    expect(await save({ id: 'working_time', value })).toMatchObject(refused('conflict_stale', '刚刚有人改过'));
  });

  test('refuses what cannot hold', async () => {
    const value = { sessions: hours, dueSoonShare, listedAfterDays, limits };
    const crossed: typeof hours = [{ from: 700, to: 600 }];
    expect(await save({ id: 'working_time', value: { ...value, sessions: crossed } }, 1)).toMatchObject(
      refused('bad_request', '办公时段要从早到晚'),
    );
    const never = { ...limits, help: { days: 0 } };
    expect(await save({ id: 'working_time', value: { ...value, limits: never } }, 1)).toMatchObject(
      refused('bad_request', '办理天数至少为 1'),
    );
    const often = { minute: 50, day: 10 };
    expect(await save({ id: 'limits', value: { ask: often, words: often, marks: often, codes: often } })).toMatchObject(
      refused('bad_request', '每分钟的次数不能比每天的多'),
    );
    expect(await save({ id: 'duty_roster', value: { days: { '2026-02-30': [] } } })).toMatchObject({ ok: false });
    expect(await save({ id: 'duty_roster', value: { days: { '2026-11-28': ['nobody'] } } })).toMatchObject(
      refused('bad_request', '不是工作人员'),
    );
  });

  test('a holiday of the office’s own moves what is asked after it was set, and the calendar readers see', async () => {
    expect(await cloud.get('admin', 'admin', 'setting', { id: 'calendar_overrides' })).toMatchObject({
      version: 0,
      uncoveredYears: [2027],
    });
    const days = { '2026-11-26': 'holiday' as const, '2027-10-01': 'holiday' as const };
    expect(await save({ id: 'calendar_overrides', value: { days } })).toMatchObject({ data: { uncoveredYears: [] } });
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking());
    const { due } = await cloud.get('citizen', 'citizen', 'my_question', { id });
    expect(new Date(due.at).toISOString()).toBe('2026-12-02T10:00:00.000Z');
    cloud.setTime(NOW + HOUR);
    await cloud.runTimer('publish');
    cloud.setTime(NOW + HOUR + 60_000);
    const calendar = await cloud.get('visitor', 'reader', 'calendar', { month: '2026-11' });
    expect(calendar.days.find(({ day }) => day === '2026-11-26')?.workday).toBe(false);
    expect(await cloud.get('admin', 'admin', 'overview', {})).toMatchObject({ uncoveredYears: [] });
  });

  test('the duty roster names its people, and the overview the days without one', async () => {
    const days = { '2026-11-25': [staffIdOf('operator')], '2026-11-26': [], '2025-01-01': [staffIdOf('lead')] };
    const saved = await save({ id: 'duty_roster', value: { days } });
    expect(saved).toMatchObject({ data: { people: { [staffIdOf('operator')]: '周工作甲' } } });
    expect(await cloud.stored('settings', 'duty_roster')).toMatchObject({
      days: { '2026-11-25': [staffIdOf('operator')] },
    });
    const { daysWithoutDuty } = await cloud.get('admin', 'admin', 'overview', {});
    expect(daysWithoutDuty).not.toContain('2026-11-25');
    expect(daysWithoutDuty).toHaveLength(6);
  });

  test('asking, words of danger and calls are turned in the app', async () => {
    expect((await save({ id: 'danger_words', value: { words: ['水管爆了', '水管爆了'] } })).ok).toBe(true);
    expect(await cloud.stored('settings', 'danger_words')).toMatchObject({ words: ['水管爆了'], version: 1 });
    expect((await save({ id: 'staff_calls', value: { from: ['0851-12345678'] } })).ok).toBe(true);
    expect((await save({ id: 'asking', value: { on: false } })).ok).toBe(true);
    expect(await cloud.as('citizen', 'citizen', 'ask', asking())).toMatchObject({
      ok: false,
      error: { code: 'asking_off' },
    });
  });
});
