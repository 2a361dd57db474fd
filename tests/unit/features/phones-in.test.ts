import { phonesIn } from '../../../src/features/calls/phones-in';

test.each([
  ['请打 12368 诉讼服务热线，或者 0851-85123456', ['12368', '0851-85123456']],
  ['紧急情况拨打110、120，也可以打 12368，再打 12368', ['110', '120', '12368']],
  ['客服 400-123-4567，反诈 96110', ['400-123-4567', '96110']],
  ['带上 2025 年的缴费凭证 3 份，办件编号 20251125012345，共 10000 元，依据第 148 条', []],
  ['', []],
])('the numbers that can be called in: %s', (words, numbers) => {
  expect(phonesIn(words)).toEqual(numbers);
});
