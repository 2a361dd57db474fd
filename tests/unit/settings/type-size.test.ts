import { typeClass, typeSizeOf } from '../../../src/features/settings/type-size';

/** 字体大小 of WeChat on a 375 px phone, a step each (小程序适老化设计指南), and what they become. */
const IOS: [px: number, large: boolean, step: number][] = [
  [16, false, 0],
  [17, false, 0],
  [18, false, 1],
  [19.5, false, 1],
  [21, false, 2],
  [22, false, 3],
  [23.8, true, 0],
];

test.each(IOS)('%d px on iOS: large type %p, step %d', (px, large, step) => {
  expect(typeSizeOf(undefined, px / 17)).toEqual({ large, step });
});

test('beyond 关怀模式 large type grows too', () => {
  expect(typeSizeOf(undefined, 25.5 / 17)).toEqual({ large: true, step: 1 });
  expect(typeSizeOf(undefined, 29.75 / 17)).toEqual({ large: true, step: 2 });
});

test("a person's own choice of layout wins, and the text still follows", () => {
  expect(typeSizeOf(false, 1.4)).toEqual({ large: false, step: 3 });
  expect(typeSizeOf(true, 1)).toEqual({ large: true, step: 0 });
});

test('the class says both', () => {
  expect(typeClass({ large: false, step: 0 })).toBe('');
  expect(typeClass({ large: false, step: 2 })).toBe('standard-type-2');
  expect(typeClass({ large: true, step: 0 })).toBe('large-type');
  expect(typeClass({ large: true, step: 1 })).toBe('large-type large-type-1');
});
