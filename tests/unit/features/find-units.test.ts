import type { DirectoryUnit, SearchRow } from '@core/contract';
import { findUnits, unitsMeant } from '../../../src/features/directory/find-units';

const unit = (name: string, hotline: string, about: string, subjects: string[] = []): DirectoryUnit => ({
  id: name,
  name,
  hotline,
  about,
  subjects,
  shared: false,
});

const DIRECTORY = {
  groups: [
    { level: 'county' as const, regionCode: '520102', units: [unit('南明区政务服务中心', '12345', '各类事项')] },
    {
      level: 'national' as const,
      regionCode: '520000',
      units: [
        unit('12393医疗保障服务热线', '12393', '医保缴费、看病报销', ['医疗保险']),
        unit('12333人力资源社会保障服务热线', '12333', '社保、养老金、拖欠工资', ['养老社保']),
        unit('全国学生资助管理中心热线', '010-66097980', '奖学金、助学贷款', ['教育资助']),
      ],
    },
  ],
};
const found = (typed: string) => findUnits(DIRECTORY, typed).map(({ hotline }) => hotline);

test.each([
  ['part of a name', '政务服务中心', ['12345']],
  ['a number', '12393', ['12393']],
  ['part of a number', '1233', ['12333']],
  ['a number with an area code, typed without the line', '01066097980', ['010-66097980']],
  ['everyday words', '看病报销', ['12393']],
  ['words around the matter', '养老金 电话多少？', ['12333']],
  ['a category', '教育资助', ['010-66097980']],
  ['words that stand nowhere in one piece', '居民医保怎么缴费', ['12393']],
  ['a matter named another way round', '工资拖欠了找谁', ['12333']],
])('%s', (_name, typed, hotlines) => {
  expect(found(typed)).toEqual(hotlines);
});

test('nothing in particular gives everything, in the directory’s order', () => {
  expect(found('  ')).toEqual(['12345', '12393', '12333', '010-66097980']);
});

test.each(['宇宙飞船', '99999', '船'])('%s is not in the directory', (typed) => {
  expect(found(typed)).toEqual([]);
});

test('words such as 电话 alone are looked for as they stand', () => {
  expect(found('热线')).toEqual(['12393', '12333', '010-66097980']);
});

test('of what search found, the units of the place come in its order, cards and units elsewhere do not', () => {
  const row = (kind: SearchRow['kind'], id: string): SearchRow => ({
    kind,
    id,
    title: id,
    titleMarks: [],
    excerpt: '',
    excerptMarks: [],
    expired: false,
  });
  const rows = [
    row('card', '南明区政务服务中心'),
    row('unit', '12393医疗保障服务热线'),
    row('unit', '遵义市医疗保障局'),
    row('unit', '南明区政务服务中心'),
  ];
  expect(unitsMeant(DIRECTORY, rows).map(({ id }) => id)).toEqual(['12393医疗保障服务热线', '南明区政务服务中心']);
});
