import { type Subject, subject } from './environment';
import type { Command } from './sdk';

let s: Subject;
let name: string;

const ROWS = [
  { _id: 'a', n: 1, word: 'apple', tags: ['red', 'sweet'], size: { w: 10, h: 2 }, at: new Date(1000), gone: null },
  {
    _id: 'b',
    n: 2,
    word: 'banana',
    tags: ['yellow'],
    size: { w: 20, h: 1 },
    at: new Date(2000),
    marks: [{ k: 'x', v: 1 }],
  },
  {
    _id: 'c',
    n: 3,
    word: 'Cherry',
    tags: ['red', 'sour', 'small'],
    size: { w: 3, h: 3 },
    at: new Date(3000),
    marks: [
      { k: 'x', v: 5 },
      { k: 'y', v: 1 },
    ],
  },
  { _id: 'd', n: 4, word: '苹果', tags: [], size: { w: 10, h: 9 }, at: new Date(4000), marks: [{ k: 'y', v: 5 }] },
  {
    _id: 'e',
    n: 5,
    word: 'date',
    tags: ['sweet', 'brown', 'small'],
    at: new Date(1700000000000),
    big: 1700000000000,
    half: 0.5,
    yes: true,
  },
];

beforeAll(async () => {
  s = await subject();
  name = await s.collection('queries');
  await s.db.collection(name).add({ data: ROWS });
});
afterAll(() => s.stop());

const ids = async (filter: object) => {
  const { data } = await s.db.collection(name).where(filter).get();
  return data
    .map(({ _id }) => _id)
    .sort()
    .join('');
};

describe('filters', () => {
  test.each<[string, (_: Command) => object, string]>([
    ['equality', () => ({ n: 2 }), 'b'],
    ['a date', () => ({ at: new Date(3000) }), 'c'],
    ['a boolean', () => ({ yes: true }), 'e'],
    ['two fields', () => ({ n: 1, word: 'apple' }), 'a'],
    ['a dot path', () => ({ 'size.w': 10 }), 'ad'],
    ['a nested object, field by field', () => ({ size: { w: 10 } }), 'ad'],
    ['an element of an array', () => ({ tags: 'red' }), 'ac'],
    ['an element at a place', () => ({ 'tags.0': 'sweet' }), 'e'],
    ['a field of an element', () => ({ 'marks.v': 5 }), 'cd'],
    ['null or missing', () => ({ gone: null }), 'abcde'],
    ['eq', (_) => ({ n: _.eq(4) }), 'd'],
    ['neq', (_) => ({ n: _.neq(4) }), 'abce'],
    ['gt and lt', (_) => ({ n: _.gt(1).and(_.lt(4)) }), 'bc'],
    ['gte or lte', (_) => ({ n: _.gte(5).or(_.lte(1)) }), 'ae'],
    ['dates compared', (_) => ({ at: _.gt(new Date(2000)).and(_.lte(new Date(4000))) }), 'cd'],
    ['numbers beyond 32 bits', (_) => ({ big: _.gt(1_600_000_000_000) }), 'e'],
    ['in', (_) => ({ n: _.in([1, 5, 9]) }), 'ae'],
    ['in, on an array', (_) => ({ tags: _.in(['yellow', 'brown']) }), 'be'],
    ['nin', (_) => ({ n: _.nin([1, 5]) }), 'bcd'],
    ['exists', (_) => ({ marks: _.exists(true) }), 'bcd'],
    ['exists not', (_) => ({ size: _.exists(false) }), 'e'],
    ['size', (_) => ({ tags: _.size(3) }), 'ce'],
    ['all', (_) => ({ tags: _.all(['small', 'sour']) }), 'c'],
    ['mod', (_) => ({ n: _.mod(2, 1) }), 'ace'],
    ['elemMatch on objects', (_) => ({ marks: _.elemMatch({ k: 'x', v: _.gt(2) }) }), 'c'],
    ['elemMatch on values', (_) => ({ tags: _.elemMatch(_.eq('sour')) }), 'c'],
    ['not', (_) => ({ n: _.not(_.gt(2)) }), 'ab'],
    ['or of whole filters', (_) => _.or([{ n: 1 }, { word: '苹果' }]), 'ad'],
    ['and of whole filters', (_) => _.and([{ tags: 'red' }, { 'size.w': _.lt(5) }]), 'c'],
    ['nor', (_) => _.nor([{ n: _.lt(3) }, { n: 5 }]), 'cd'],
    ['or inside and', (_) => _.and([_.or([{ n: 1 }, { n: 3 }]), { tags: 'sour' }]), 'c'],
  ])('%s', async (_name, filter, expected) => {
    expect(await ids(filter(s.db.command))).toBe(expected);
  });

  test('regular expressions, both ways of writing them', async () => {
    expect(await ids({ word: /an/ })).toBe('b');
    expect(await ids({ word: /^c/i })).toBe('c');
    expect(await ids({ word: s.db.RegExp({ regexp: '果$', options: '' }) })).toBe('d');
  });
});

describe('order, pages, fields, counts', () => {
  const all = () => s.db.collection(name);

  test('several orders in turn', async () => {
    const { data } = await all().orderBy('size.w', 'desc').orderBy('n', 'desc').limit(4).get();
    expect(data.map(({ _id }) => _id)).toEqual(['b', 'd', 'a', 'c']);
  });

  test('skip and limit', async () => {
    const { data } = await all().orderBy('n', 'asc').skip(1).limit(2).get();
    expect(data.map(({ _id }) => _id)).toEqual(['b', 'c']);
  });

  test('fields shown, and fields left out', async () => {
    const shown = await all().where({ _id: 'a' }).field({ n: true, 'size.w': true }).get();
    expect(shown.data).toEqual([{ _id: 'a', n: 1, size: { w: 10 } }]);
    const hidden = await all().where({ _id: 'a' }).field({ tags: false, size: false, at: false }).get();
    expect(hidden.data).toEqual([{ _id: 'a', n: 1, word: 'apple', gone: null }]);
  });

  test('count', async () => {
    expect((await all().count()).total).toBe(5);
    expect((await all().where({ tags: 'sweet' }).count()).total).toBe(2);
  });

  test('values come back as they went in', async () => {
    const { data } = await all().doc('e').get();
    expect(data).toEqual(ROWS[4]);
    expect(data.at).toBeInstanceOf(Date);
  });

  test('100 rows unless a limit says otherwise', async () => {
    const many = await s.collection('queries_many');
    await s.db.collection(many).add({ data: Array.from({ length: 120 }, (_, n) => ({ n })) });
    expect((await s.db.collection(many).get()).data).toHaveLength(100);
    expect((await s.db.collection(many).limit(110).get()).data).toHaveLength(110);
  });
});
