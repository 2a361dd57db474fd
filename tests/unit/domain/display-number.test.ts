import { clueNumber, displayNumber } from '@core/domain/display-number';

describe('display numbers', () => {
  it.each([
    ['2026-11-25', 86, '20261125-0086'],
    ['2026-01-02', 1, '20260102-0001'],
    ['2026-01-02', 9999, '20260102-9999'],
    ['2026-01-02', 10000, '20260102-10000'],
  ])('%s #%d is %s', (day, sequence, no) => {
    expect(displayNumber(day, sequence)).toBe(no);
  });

  it.each([
    ['2026-11-25', 0],
    ['2026-11-25', 1.5],
    ['20261125', 1],
    ['', 1],
  ])('refuses %j #%d', (day, sequence) => {
    expect(() => displayNumber(day, sequence)).toThrow(RangeError);
  });
});

test('a clue has the year’s next number', () => {
  expect(clueNumber(2026, 12)).toBe('督〔2026〕12号');
  for (const sequence of [0, -1, 1.5]) expect(() => clueNumber(2026, sequence)).toThrow(RangeError);
});
