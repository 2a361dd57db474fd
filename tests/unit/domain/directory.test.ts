import { answeringRegions, hotlineOf, sharesHotline } from '@core/domain/directory';
import type { UnitRecord } from '@core/domain/records';

const NATIONAL = new Set(['12345', '12393']);
const unit = (level: UnitRecord['level'], hotline?: string) => ({ level, hotline });

test.each([
  ['a county', '520102', ['520102', '520100', '520000']],
  ['a prefecture', '520100', ['520100', '520000']],
  ['a county of an autonomous prefecture', '522627', ['522627', '522600', '520000']],
  ['the province', '520000', ['520000']],
])('%s is answered by what it lies in, nearest first', (_name, code, regions) => {
  expect(answeringRegions(code)).toEqual(regions);
});

test('a unit without a number is reached through the general hotline', () => {
  expect(hotlineOf(unit('county'))).toBe('12345');
  expect(hotlineOf(unit('prefecture', '0851-00000000'))).toBe('0851-00000000');
});

test.each([
  ['a county unit without a number', unit('county'), true],
  ['a county unit that names a national hotline', unit('county', '12393'), true],
  ['a prefecture unit with a number of its own', unit('prefecture', '0851-00000000'), false],
  ['the national hotline itself', unit('national', '12393'), false],
])('%s', (_name, of, shared) => {
  expect(sharesHotline(of, NATIONAL)).toBe(shared);
});
