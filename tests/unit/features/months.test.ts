import { monthAfter, monthWords, placesBefore } from '@/features/calendar/months';

test.each([
  ['2026-11', 1, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-11', -23, '2024-12'],
  ['2026-11', 0, '2026-11'],
])('%s and %i months are %s', (month, months, expected) => {
  expect(monthAfter(month, months)).toBe(expected);
});

test.each([
  ['2026-11', 6], // a Sunday
  ['2026-06', 0], // a Monday
  ['2026-10', 3], // a Thursday
])('%s begins after %i places of its first week', (month, places) => {
  expect(placesBefore(month)).toBe(places);
});

test('a month in words', () => {
  expect(monthWords('2026-03')).toBe('2026年3月');
});
