import { excerptOf, type Hit, loadSearchIndex, marksIn, search, type SearchDocument } from '@core/domain/search';
import { buildSearchIndex } from '@core/domain/search/build';

const document = (id: string, title: string, body: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: 'card',
  id,
  title,
  body,
  words: '',
  categoryIds: [],
  weight: 1,
  ...more,
});

const documents = [
  document('allowance', '家里困难，低保怎么申请？', '向户籍地乡镇、街道提出申请。', { categoryIds: ['assistance'] }),
  document('injury', '上班受了伤，工伤认定要多久内申请？', '单位应当在30日内提出。', { categoryIds: ['employment'] }),
  document('bank', '银行要是倒了，存款能赔多少？', '本金和利息合计50万元以内全额偿付。'),
  document('vaccine', '女孩打HPV疫苗，免费吗？', '满13周岁的女孩可以免费接种2剂。'),
  document('petition', '信访事项，多久会有结果？', '60日内办结。'),
  document('tax', '12366纳税缴费服务热线', '', { kind: 'unit', words: '12366 税费' }),
];
const groups = [
  ['最低生活保障', '低保', '吃低保'],
  ['工伤', '干活受伤'],
];
const data = buildSearchIndex(documents, groups);
const index = loadSearchIndex(data);
const find = (query: string, categoryId?: string) =>
  search(index, query, { limits: { card: 5, unit: 5 }, ...(categoryId === undefined ? {} : { categoryId }) }).map(
    (hit) => hit.document.id,
  );
const only = (query: string): Hit => {
  const [hit] = search(index, query, { limits: { card: 1 } });
  if (!hit) throw new Error(`nothing for ${query}`);
  return hit;
};

test('letters that begin a word everybody knows mean it before a piece of a title', () => {
  const cards = [
    document('grant', '国家奖学金、国家奖励有多少？', '国家奖学金每年发一次，国家奖励另算。'),
    document('fund', '哪些情况可以提取住房公积金？', '买房、租房都可以。'),
  ];
  const withFund = loadSearchIndex(buildSearchIndex(cards, [['住房公积金', '公积金']]));
  expect(search(withFund, 'gjj', { limits: { card: 2 } })[0]?.document.id).toBe('fund');
});

test('letters that spell a word everybody knows do not mean two neighbours that sound so', () => {
  const units = [
    document('consumers', '消费者权益保护热线', '', { kind: 'unit' }),
    document('insurance', '医疗保障服务热线', '', { kind: 'unit' }),
  ];
  const withUnits = loadSearchIndex(buildSearchIndex(units, [['基本医疗保险', '医保', '医疗保障']]));
  const found = search(withUnits, 'yibao', { limits: { unit: 2 } });
  expect(found.map((hit) => hit.document.id)).toEqual(['insurance']);
});

test('a short word that stands nowhere means the longer ones it is the ends of', () => {
  const cards = [
    document('games', '孩子玩游戏，有时间限制吗？', '孩子每周只能玩三个小时。'),
    document('school', '孩子几岁上小学？', '满6周岁的当年秋季入学。'),
  ];
  const withSchool = loadSearchIndex(buildSearchIndex(cards, [['小学入学', '上小学', '读小学']]));
  const found = search(withSchool, '孩子上学要啥', { limits: { card: 2 } });
  expect(found.map((hit) => hit.document.id)).toEqual(['school', 'games']);
});

describe('search', () => {
  test.each([
    ['words of the card', '工伤认定', 'injury'],
    ['a synonym the card does not use', '最低生活保障', 'allowance'],
    ['everyday words', '干活受伤找单位', 'injury'],
    ['a wrong character that sounds the same', '工商认定', 'injury'],
    ['a south-western ear: n for l', '纳税缴灰', 'tax'],
    ['a wrong character in a long word', '最低生舌保障', 'allowance'],
    ['pinyin', 'gongshang', 'injury'],
    ['pinyin in syllables', 'di bao', 'allowance'],
    ['pinyin still being typed', 'yinhangc', 'bank'],
    ['a character read otherwise alone', 'yinhang', 'bank'],
    ['first letters of a synonym', 'db', 'allowance'],
    ['first letters within a title', 'xfsx', 'petition'],
    ['letters, large, small or wide', 'ＨＰＶ', 'vaccine'],
    ['letters and characters together', 'hpv疫苗', 'vaccine'],
    ['a hotline', '12366', 'tax'],
    ['another number of the same thing', '11岁打疫苗', 'vaccine'],
  ])('finds by %s: %s', (_, query, id) => {
    expect(find(query)[0]).toBe(id);
  });

  test.each(['怎么办', '的', '？？', '   ', 'zzzz', '区块链'])('finds nothing for %s', (query) => {
    expect(find(query)).toEqual([]);
  });

  test('keeps to a category', () => {
    expect(find('申请', 'employment')).toEqual(['injury']);
  });

  test('gives no more than asked for', () => {
    expect(search(index, '申请', { limits: { card: 1 } })).toHaveLength(1);
  });

  test('stands a weightier document before its equal', () => {
    const twins = [document('a', '低保', ''), document('b', '低保', '', { weight: 1.3 })];
    const [first] = search(loadSearchIndex(buildSearchIndex(twins, groups)), '低保', { limits: { card: 2 } });
    expect(first?.document.id).toBe('b');
  });

  test('is the same data for the same input, and survives JSON', () => {
    expect(JSON.stringify(buildSearchIndex(documents, groups))).toBe(JSON.stringify(data));
    const again = loadSearchIndex(JSON.parse(JSON.stringify(data)));
    expect(search(again, '低保申请', { limits: { card: 5 } })).toEqual(
      search(index, '低保申请', { limits: { card: 5 } }),
    );
  });

  test('of no documents finds nothing', () => {
    expect(search(loadSearchIndex(buildSearchIndex([], groups)), '低保', { limits: { card: 5 } })).toEqual([]);
  });

  test.each(['constructor', '__proto__', 'a'.repeat(50), '低'.repeat(50), '\u0001\u0001', '1'.repeat(50), '😀'])(
    'takes %s as it comes',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );
});

describe('what was found', () => {
  const marked = (text: string, query: string) =>
    marksIn(text, only(query), index).map(([from, to]) => text.slice(from, to));

  test('is marked where the words stand', () => {
    expect(marked('上班受了伤，工伤认定要多久内申请？', '工伤认定')).toEqual(['工伤认定']);
  });

  test('is marked where a synonym stands, or what was meant', () => {
    expect(marked('家里困难，低保怎么申请？', '最低生活保障')).toEqual(['低保']);
    expect(marked('家里困难，低保怎么申请？', 'dibao')).toEqual(['低保']);
  });

  test('is marked whatever the size of letters', () => {
    expect(marked('女孩打HPV疫苗，免费吗？', 'hpv')).toEqual(['HPV疫苗'.slice(0, 3)]);
  });

  test('is shown from the clause that has most of it', () => {
    const text = `${'前面说的是别的事情，'.repeat(8)}后面说到工伤认定怎么办理。${'再后面又是别的。'.repeat(8)}`;
    const excerpt = excerptOf(text, marksIn(text, only('工伤认定'), index));
    expect(excerpt.text).toMatch(/^…后面说到工伤认定怎么办理。.*…$/);
    expect(excerpt.marks.map(([from, to]) => excerpt.text.slice(from, to))).toEqual(['工伤认定']);
  });

  test('is shown from the beginning when nothing is marked, whole when it is short', () => {
    expect(excerptOf('很短的答案。', [])).toEqual({ text: '很短的答案。', marks: [] });
  });
});
