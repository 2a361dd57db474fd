import type { Input, LedgerView } from '@core/contract';
import {
  type LedgerFilters,
  type LedgerSort,
  LIMITS,
  QUESTION_KINDS,
  QUESTION_STATES,
  RATINGS,
  LEDGER_URGENCIES,
} from '@core/contract/constants';
import { LEDGER_INDEXES } from '@core/domain/ledger';
import { withTerms } from '@core/domain/ledger-terms';
import type { HolderKey, QuestionRecord } from '@core/domain/records';
import fc from 'fast-check';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { asking, commandId, saying, savingView, triaging } from '../support/inputs';
import type { Person } from '../support/people';
import { HOUR, NOW, question, URGENT } from '../support/records';

afterAll(stopClouds);

const DAY = 24 * HOUR;
const REGIONS = ['520000', '520100', '520102', '520300'] as const;
const HOLDERS: readonly HolderKey[] = ['desk', 'inspection', 'unit:yibao', 'unit:minzheng'];
/** Texts and the words that find them: short forms, names and numbers the dictionary does not know as words. */
const TEXTS = ['吃低保的人怎么看病报销？', '花溪区孟关乡的路灯坏了三个月', '异地就医备案去医保局还是网上办'] as const;
const FINDS: Record<string, readonly string[]> = {
  低保: [TEXTS[0]],
  '报销 低保': [TEXTS[0]],
  孟关乡路灯: [TEXTS[1]],
  异地就医: [TEXTS[2]],
  医保: [TEXTS[2]],
  外星人: [],
};

/** From a list, the same for the same number. */
const pick = <T>(list: readonly T[], seed: number): T => list[seed % list.length] as T;

/** A question of many sorts; several share an instant. */
function anyQuestion(n: number, seed: number): QuestionRecord {
  const state = pick(QUESTION_STATES, seed);
  const open = state === 'received' || state === 'in_progress';
  const no = `20261120-${String(n).padStart(4, '0')}`;
  const text = pick(TEXTS, seed >> 3);
  const base = { no, text };
  return question(`q${n}`, {
    ...base,
    state,
    clock: open ? pick(['running', 'running', 'paused'], seed >> 5) : 'stopped',
    kind: pick(QUESTION_KINDS, seed >> 4),
    categoryId: pick(['medical', 'social_security', null], seed >> 6),
    regionCode: pick(REGIONS, seed >> 7),
    holderKey: pick(HOLDERS, seed >> 9),
    receivedAt: NOW - (seed % 11) * DAY,
    dueAt: NOW + ((seed >> 2) % 7) * DAY - 3 * DAY,
    dueSoonAt: NOW + ((seed >> 2) % 7) * DAY - 4 * DAY,
    ...(open || seed % 3 ? {} : { rating: { value: pick(RATINGS, seed >> 8), ofAnswerAt: NOW, at: NOW } }),
    ...(open && seed % 4 === 0 ? { urgent: { ...URGENT, ...(seed % 8 === 0 ? { contactedAt: NOW } : {}) } } : {}),
    terms: withTerms(base),
  });
}

const dayStart = (day: string) => Date.parse(`${day}T00:00:00+08:00`);
const SEES: Partial<Record<Person, HolderKey>> = { contact: 'unit:yibao', inspector: 'inspection' };

/** What a filter means, said once more without an index or a cursor. */
const MEANS: { [F in keyof LedgerFilters]-?: (q: QuestionRecord, value: string) => boolean } = {
  state: (q, value) => q.state === value,
  kind: (q, value) => q.kind === value,
  categoryId: (q, value) => q.categoryId === value,
  regionCode: (q, value) =>
    value.endsWith('00') ? q.regionCode.startsWith(value.slice(0, 4)) : q.regionCode === value,
  holder: (q, value) => q.holderKey === value,
  due: (q, value) => {
    if (q.clock !== 'running') return false;
    if (value === 'overdue') return q.dueAt < NOW;
    if (value === 'soon') return q.dueAt >= NOW && q.dueSoonAt <= NOW;
    return q.dueAt < dayStart(value) + DAY;
  },
  urgency: (q, value) => q.urgent !== undefined && (value === 'urgent' || q.urgent.contactedAt === undefined),
  receivedFrom: (q, value) => q.receivedAt >= dayStart(value),
  receivedTo: (q, value) => q.receivedAt < dayStart(value) + DAY,
  rating: (q, value) => q.rating?.value === value,
  words: (q, value) => (FINDS[value] ?? []).includes(q.text) || q.no === value,
};

const VALUES: { [F in keyof LedgerFilters]-?: readonly string[] } = {
  state: QUESTION_STATES,
  kind: QUESTION_KINDS,
  categoryId: ['medical', 'social_security'],
  regionCode: ['520100', '520102', '520300', '520302'],
  holder: HOLDERS,
  due: ['overdue', 'soon', '2026-11-26'],
  urgency: LEDGER_URGENCIES,
  receivedFrom: ['2026-11-20', '2026-11-23'],
  receivedTo: ['2026-11-18', '2026-11-22'],
  rating: RATINGS,
  words: [...Object.keys(FINDS), '20261120-0007'],
};

const sorted = (rows: QuestionRecord[], sort: LedgerSort) =>
  rows.sort((a, b) => {
    if (sort === 'newest') return b.receivedAt - a.receivedAt || (a._id < b._id ? 1 : -1);
    return a.dueAt - b.dueAt || (a._id < b._id ? -1 : 1);
  });

function bruteForce(all: QuestionRecord[], filters: LedgerFilters, sort: LedgerSort, person: Person): string[] {
  const asked = Object.entries(filters) as [keyof LedgerFilters, string][];
  const found = all.filter(
    (q) =>
      (SEES[person] === undefined || q.holderKey === SEES[person]) &&
      (sort === 'newest' || q.clock !== 'stopped') &&
      asked.every(([filter, value]) => MEANS[filter](q, value)) &&
      // A report's words are kept from units; its number finds it.
      (person !== 'contact' || q.kind !== 'report' || filters.words === undefined || filters.words === q.no),
  );
  return sorted(found, sort).map(({ _id }) => _id);
}

describe('the ledger', () => {
  let cloud: TestCloud;
  let all: QuestionRecord[];
  beforeAll(async () => {
    cloud = await startCloud();
    const [seeds = []] = fc.sample(fc.array(fc.nat(1 << 14), { minLength: 160, maxLength: 160 }), {
      numRuns: 1,
      seed: 7,
    });
    all = seeds.map((seed, n) => anyQuestion(n, seed));
    await cloud.put('questions', ...all);
  });

  async function everyRow(person: Person, filters: LedgerFilters, sort: LedgerSort) {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const { page } = await cloud.get(person, 'desk', 'ledger', { filters, sort, cursor } as Input<'desk', 'ledger'>);
      ids.push(...page.rows.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor !== undefined);
    return ids;
  }

  const fields = Object.keys(VALUES) as (keyof LedgerFilters)[];
  const SORTS = ['newest', 'deadline'] as const;
  const alone = fields.flatMap((field) => VALUES[field].map((value) => ({ [field]: value }) as LedgerFilters));

  test.each(SORTS)('%s: each filter alone finds what a plain filter finds, in the same order', async (sort) => {
    const counts = await Promise.all(
      [{}, ...alone].map(async (filters) => {
        const expected = bruteForce(all, filters, sort, 'operator');
        expect({ filters, ids: await everyRow('operator', filters, sort) }).toEqual({ filters, ids: expected });
        return expected.length;
      }),
    );
    // A test of empty lists would say nothing.
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(counts.length / 2);
  });

  test('filters in pairs and threes, in both orders, for whoever sees all and whoever sees their own', async () => {
    const some = fc
      .uniqueArray(fc.constantFrom(...fields), { minLength: 2, maxLength: 3 })
      .chain((chosen) =>
        fc.tuple(...chosen.map((field) => fc.constantFrom(...VALUES[field]).map((value) => [field, value]))),
      )
      .map((pairs) => Object.fromEntries(pairs) as LedgerFilters);
    const people = fc.constantFrom<Person>('operator', 'lead', 'contact', 'inspector');
    let nonEmpty = 0;
    await fc.assert(
      fc.asyncProperty(some, fc.constantFrom(...SORTS), people, async (filters, sort, person) => {
        const expected = bruteForce(all, filters, sort, person);
        if (expected.length > 0) nonEmpty += 1;
        expect(await everyRow(person, filters, sort)).toEqual(expected);
      }),
      { numRuns: 150, endOnFailure: true },
    );
    expect(nonEmpty).toBeGreaterThan(20);
  }, 120_000);

  test('each line of the table walks the index it names', async () => {
    const given = { number: { words: '20261120-0007' }, words: { words: '低保' }, state: { state: 'answered' } };
    const more = { holder: { holder: 'desk' }, rating: { rating: 'solved' }, region: { regionCode: '520100' } };
    const rest = { category: { categoryId: 'medical' }, due: { due: 'soon' } };
    const filter: Record<string, object> = { ...given, ...more, ...rest };
    for (const sort of SORTS) {
      for (const line of LEDGER_INDEXES[sort]) {
        const filters = Object.assign({}, ...line.given.map((name) => filter[name])) as LedgerFilters;
        const cost = await cloud.costOf(() =>
          cloud.get('operator', 'desk', 'ledger', { filters, sort } as Input<'desk', 'ledger'>),
        );
        const plans = [...cost.plans].filter((plan) => plan.startsWith('questions: ') && plan !== 'questions: _id');
        expect({ sort, given: line.given, plans }).toEqual({
          sort,
          given: line.given,
          plans: [`questions: ${line.index}`],
        });
      }
    }
  });
});

describe('what is looked at', () => {
  const MANY = 2_300;
  let cloud: TestCloud;
  beforeAll(async () => {
    cloud = await startCloud();
    // All at one instant, as deadlines at 18:00 are, and one that passes at the very end.
    const records = Array.from({ length: MANY }, (_, n) =>
      question(`q${String(n).padStart(4, '0')}`, {
        receivedAt: NOW - DAY,
        terms: ['低保'],
        kind: n === 0 ? 'report' : 'enquiry',
        dueAt: NOW + DAY,
      }),
    );
    await cloud.put('questions', ...records);
  });

  const look = async (filters: LedgerFilters, sort: LedgerSort, cursor?: string) => {
    let view: LedgerView | undefined;
    const { scanned } = await cloud.costOf(async () => {
      view = await cloud.get('operator', 'desk', 'ledger', { filters, sort, cursor } as Input<'desk', 'ledger'>);
    });
    return { view: view as LedgerView, scanned };
  };

  test('a call looks at so many and a page, and hands its position on even without a row', async () => {
    for (const filters of [{ kind: 'report' }, { kind: 'report', words: '低保' }] as const) {
      const first = await look(filters, 'newest');
      expect(first.view.page).toEqual({ rows: [], cursor: expect.any(String) });
      expect(first.view.through).toBe(NOW - DAY);
      expect(first.scanned).toBeLessThanOrEqual(LIMITS.ledgerScan + LIMITS.page);
      const next = await look(filters, 'newest', first.view.page.cursor);
      expect(next.view.page.rows.map(({ id }) => id)).toEqual(['q0000']);
      expect(next.view.page.cursor).toBeUndefined();
      expect(next.view.through).toBeUndefined();
      expect(next.scanned).toBeLessThanOrEqual(LIMITS.ledgerScan + LIMITS.page);
    }
  });

  test('by deadline, where one moment holds them all, no call looks at more', async () => {
    let cursor: string | undefined;
    do {
      const { view, scanned } = await look({ rating: 'solved' }, 'deadline', cursor);
      expect(scanned).toBeLessThanOrEqual(LIMITS.ledgerScan + LIMITS.page);
      cursor = view.page.cursor;
    } while (cursor !== undefined);
  });

  test('a page of many that pass looks at little more than a page', async () => {
    const { view, scanned } = await look({}, 'newest');
    expect(view.page.rows).toHaveLength(LIMITS.page);
    // One stride, the page itself and the record of who asks.
    expect(scanned).toBeLessThanOrEqual(100 + LIMITS.page + 1);
  });

  test('a cursor that is not one of ours is refused', async () => {
    const answer = await cloud.as('operator', 'desk', 'ledger', { filters: {}, sort: 'newest', cursor: 'nonsense' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad_request' } });
  });
});

describe('words', () => {
  let cloud: TestCloud;
  beforeAll(async () => {
    cloud = await startCloud();
  });
  const found = async (words: string) => {
    const { page } = await cloud.get('operator', 'desk', 'ledger', { filters: { words }, sort: 'newest' });
    return page.rows.map(({ id }) => id);
  };

  test('of a question and of what its asker adds find it, and so does its number', async () => {
    const { id, no } = await cloud.get('citizen', 'citizen', 'ask', asking({ text: '刺梨种植有补贴吗？' }));
    expect(await found('刺梨补贴')).toEqual([id]);
    expect(await found(no)).toEqual([id]);
    expect(await found(no.slice(9))).toEqual([id]);
    expect(await found('薏仁米')).toEqual([]);
    await cloud.get('citizen', 'citizen', 'follow_up', saying(id, 1, '薏仁米也种了十亩'));
    expect(await found('薏仁米')).toEqual([id]);
    expect(await found('的')).toEqual([]);
  });

  test('a question from before there were terms is found by its number, and by words once it is received', async () => {
    await cloud.put('questions', question('old', { no: '20250301-0001', text: '天麻收购站在哪' }));
    expect(await found('天麻')).toEqual([]);
    expect(await found('20250301-0001')).toEqual(['old']);
    await cloud.get('operator', 'desk', 'triage', triaging('old', 1));
    expect(await found('天麻')).toEqual(['old']);
  });

  test('however long it is, a question keeps at most so many terms, none of them a phone number', async () => {
    const text = `${Array.from({ length: 160 }, (_, n) => String.fromCharCode(0x4e00 + n * 37, 0x5000 + n * 31)).join('，')}13812345678`;
    const { id } = await cloud.get('citizen', 'citizen', 'ask', asking({ text: text.slice(0, 500) }));
    for (let version = 1; version <= 2; version += 1) {
      await cloud.get('citizen', 'citizen', 'follow_up', saying(id, version, `又问${text.slice(version * 40, 400)}`));
    }
    const { terms = [] } = await cloud.stored<QuestionRecord>('questions', id);
    expect(terms.length).toBe(LIMITS.terms);
    expect(terms).not.toContain('13812345678');
  });

  test('of a risky text find nothing for those to whom it is folded', async () => {
    const risky = { no: '20261120-0900', text: '赌博窝点在哪' };
    const held = { holderKey: 'unit:yibao' as const, state: 'in_progress' as const };
    const check = { status: 'risky' as const, at: NOW };
    await cloud.put('questions', question('risky', { ...risky, ...held, check, terms: withTerms(risky) }));
    expect(await found('赌博')).toEqual(['risky']);
    const asContact = async (words: string) =>
      (await cloud.get('contact', 'desk', 'ledger', { filters: { words }, sort: 'newest' })).page.rows;
    expect(await asContact('赌博')).toEqual([]);
    expect(await asContact(risky.no)).toMatchObject([{ id: 'risky', text: null }]);
  });

  test('erased with their asker, they find nothing any more', async () => {
    const { id } = await cloud.get('other_citizen', 'citizen', 'ask', asking({ text: '折耳根大棚补贴怎么领' }));
    expect(await found('折耳根')).toEqual([id]);
    await cloud.get('other_citizen', 'citizen', 'erase_my_data', { commandId: commandId(), keepFeatured: false });
    expect(await found('折耳根')).toEqual([]);
    expect((await cloud.stored<QuestionRecord>('questions', id)).terms).toBeUndefined();
  });
});

describe('saved views', () => {
  let cloud: TestCloud;
  beforeAll(async () => {
    cloud = await startCloud();
  });
  const views = async (person: Person) =>
    (await cloud.get(person, 'desk', 'ledger', { filters: {}, sort: 'newest' })).savedViews;

  test('are kept for whoever saved them, newest first, one of a name', async () => {
    await cloud.get('operator', 'desk', 'save_view', savingView('贵阳超期'));
    await cloud.get('operator', 'desk', 'save_view', {
      ...savingView('低保'),
      filters: { words: '低保' },
      sort: 'newest',
    });
    await cloud.get('operator', 'desk', 'save_view', savingView('贵阳超期'));
    expect(await views('operator')).toMatchObject([
      { name: '贵阳超期', filters: { due: 'overdue', regionCode: '520100' }, sort: 'deadline' },
      { name: '低保', filters: { words: '低保' }, sort: 'newest' },
    ]);
    expect(await views('lead')).toEqual([]);
  });

  test('are at most ten, with names of at most twelve characters', async () => {
    for (let n = 0; n < LIMITS.savedViews; n += 1) await cloud.get('lead', 'desk', 'save_view', savingView(`第${n}个`));
    const more = await cloud.as('lead', 'desk', 'save_view', savingView('再一个'));
    expect(more).toMatchObject({ ok: false, error: { code: 'rule_blocked' } });
    const [first] = (await views('lead')) ?? [];
    const left = await cloud.get('lead', 'desk', 'delete_view', { commandId: commandId(), id: first?.id ?? '' });
    expect(left).toHaveLength(LIMITS.savedViews - 1);
    const long = await cloud.as('lead', 'desk', 'save_view', savingView('一二三四五六七八九十一二三'));
    expect(long).toMatchObject({ ok: false, error: { code: 'bad_request' } });
  });

  test('go with the rest of a person’s data', async () => {
    await cloud.get('inspector', 'desk', 'save_view', savingView('督查'));
    await cloud.get('inspector', 'citizen', 'erase_my_data', { commandId: commandId(), keepFeatured: false });
    expect(await views('inspector')).toEqual([]);
  });
});
