import { withTerms } from '@core/domain/ledger-terms';
import { isRepeated, isSameMatter } from '@core/domain/same-matter';
import { answeredBy, isExample, likestOf, type SimilarRow, tellingWords } from '@core/domain/similar';
import { likeliestFirst } from '@core/domain/suggestion';
import { ANSWERED, NOW, question } from '../../support/records';

const asked = (id: string, text: string, more: Parameters<typeof question>[1] = {}) => {
  const record = question(id, { no: `20261124-${1000 + id.length}`, text, ...more });
  return { ...record, terms: withTerms(record) };
};
const answered = (id: string, text: string, more: Parameters<typeof question>[1] = {}) =>
  asked(id, text, { ...ANSWERED, ...more });

const OWN = asked('own', '遵义异地就医备案以后门诊能报销吗');

/** What an index gives for each word: those that hold it. */
const found = (rows: readonly SimilarRow[]) =>
  new Map(tellingWords(OWN).map((word) => [word, rows.filter(({ terms }) => terms?.includes(word))]));
const likest = (...rows: SimilarRow[]) => likestOf(OWN, found(rows), isExample).map(({ _id }) => _id);

describe('similar questions', () => {
  test('are looked for by words, never by the parts of a number', () => {
    expect(tellingWords(OWN).length).toBeGreaterThan(2);
    expect(tellingWords(OWN).filter((word) => /^[\d-]+$/.test(word))).toEqual([]);
  });

  test('the one that shares most comes first; one that shares a single word is not there', () => {
    const rows = [
      answered('less', '异地就医备案怎么办'),
      answered('most', '异地就医备案后在遵义看门诊怎么报销'),
      answered('chance', '遵义的公租房怎么申请'),
    ];
    expect(likest(...rows)).toEqual(['most', 'less']);
  });

  test('a word that many hold says less than one that few do', () => {
    const common = Array.from({ length: 12 }, (_, n) => asked(`c${n}`, '报销和门诊的问题'));
    const rows = [answered('rare', '异地就医备案'), answered('common', '门诊报销'), ...common];
    expect(likest(...rows)[0]).toBe('rare');
  });

  test.each([
    ['one not answered yet', asked('x', '异地就医备案门诊报销')],
    ['one found risky', answered('x', '异地就医备案门诊报销', { check: { status: 'risky', at: NOW } })],
    ['one declined', asked('x', '异地就医备案门诊报销', { state: 'declined', clock: 'stopped' })],
    ['itself', { ...OWN, ...ANSWERED }],
  ])('%s is no example', (_what, row) => expect(likest(row)).toEqual([]));

  test('each holder is counted', () => {
    const rows = [
      answered('a', '异地就医备案', { holderKey: 'unit:yibao' }),
      answered('b', '异地就医备案', { holderKey: 'unit:yibao' }),
      answered('c', '异地就医备案'),
    ];
    expect([...answeredBy(rows)]).toEqual([
      ['unit:yibao', 2],
      ['desk', 1],
    ]);
  });
});

describe('一件事', () => {
  const NOISE = '楼下夜市的噪声太大，晚上睡不着觉';

  test.each([
    ['the same words', NOISE, {}, true],
    ['the same in other words', '夜市噪声还是很大，没有人管', {}, true],
    ['one word in common', '夜市的摊位怎么申请', {}, false],
    ['the same words in another category', NOISE, { categoryId: 'social_security' }, false],
    ['the same words without a category', NOISE, { categoryId: null }, false],
  ])('%s', (_what, text, more, same) => {
    expect(isSameMatter(asked('one', NOISE), asked('other', text, more))).toBe(same);
  });

  test('反复反映 from the third on', () => {
    const again = asked('again', '夜市噪声还是很大');
    expect(isRepeated(asked('own', NOISE), [again])).toBe(false);
    expect(isRepeated(asked('own', NOISE), [again, asked('card', '社保卡丢了怎么补办')])).toBe(false);
    expect(isRepeated(asked('own', NOISE), [again, again])).toBe(true);
  });
});

describe('a suggested unit', () => {
  const REGIONS = ['520302', '520300', '520000'];
  const choice = (name: string, regionCode: string, fits: boolean, answeredSimilar = 0, matters = 1) => ({
    unit: { name, regionCode, categoryIds: Array.from({ length: matters }, (_, n) => `c${n}`) },
    fits,
    answeredSimilar,
  });
  const order = (...choices: ReturnType<typeof choice>[]) =>
    likeliestFirst(choices, REGIONS).map(({ unit }) => unit.name);

  test.each([
    ['nearer', [choice('省', '520000', true), choice('市', '520300', true), choice('县', '520302', true)], '县市省'],
    ['for the category', [choice('县', '520302', false), choice('省', '520000', true)], '省县'],
    ['who answered similar ones', [choice('县', '520302', true), choice('市', '520300', true, 2)], '市县'],
    ['who did the work nearer by', [choice('省', '520000', true), choice('县', '520302', false, 3)], '县省'],
    ['three say as much as thirty', [choice('县', '520302', true, 3), choice('市', '520300', true, 30)], '县市'],
    ['no hotline for everything', [choice('甲', '520300', true, 0, 9), choice('乙', '520300', true)], '乙甲'],
    ['else in the order of the directory', [choice('甲', '520300', true), choice('乙', '520300', true)], '甲乙'],
  ])('%s comes first', (_what, choices, expected) => expect(order(...choices).join('')).toBe(expected));
});
