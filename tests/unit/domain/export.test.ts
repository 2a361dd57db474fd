import { dateCell, exportName, mayHold, plainCell, sameScope, spanOf } from '@core/domain/export';
import type { ExportRecord } from '@core/domain/records';

test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '＋1', '－1', '＠a', '\tx'])(
  'no spreadsheet reads %j as a formula',
  (text) => expect(plainCell(text)).toBe(`'${text}`),
);

test.each(['', '低保怎么办？', '1-2 月', 'a=b', ' 第一行', '12345'])('%j stays what it is', (text) => {
  expect(plainCell(text)).toBe(text);
});

test('an instant is the day and the time it is in Beijing', () => {
  // 1 January 2026, 08:00 in Beijing: day 46023 of a spreadsheet and a third of it.
  expect(dateCell(Date.UTC(2026, 0, 1, 0))).toBeCloseTo(46_023 + 8 / 24, 9);
  expect(dateCell(undefined)).toBeNull();
});

test('a file is named by when it was asked for', () => {
  expect(exportName({ at: Date.UTC(2026, 10, 26, 16, 5) })).toBe('台账-20261127-0005.xlsx');
});

test('two people see the same questions when they see those of the same holders', () => {
  expect(sameScope('all', 'all')).toBe(true);
  expect(sameScope('all', ['inspection'])).toBe(false);
  expect(sameScope(['unit:a', 'inspection'], ['inspection', 'unit:a'])).toBe(true);
  expect(sameScope(['unit:a'], ['unit:b'])).toBe(false);
  expect(sameScope(['unit:a'], ['unit:a', 'inspection'])).toBe(false);
});

describe('what may hold somebody’s words', () => {
  const of = (more: Partial<ExportRecord>) => ({ state: 'done', ...more }) as ExportRecord;

  test('a file whose questions were received in that time, its ends included', () => {
    const file = of({ received: { from: 10, to: 20 } });
    expect([9, 10, 15, 20, 21].map((at) => mayHold(file, { from: at, to: at }))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(mayHold(file, { from: 1, to: 99 })).toBe(true);
  });

  test('any in the making; none without a row', () => {
    expect(mayHold(of({ state: 'running' }), { from: 1, to: 2 })).toBe(true);
    expect(mayHold(of({}), { from: 1, to: 2 })).toBe(false);
  });

  test('a span grows with each step', () => {
    expect(spanOf(undefined, [5, 3, 9])).toEqual({ from: 3, to: 9 });
    expect(spanOf({ from: 4, to: 20 }, [5, 3, 9])).toEqual({ from: 3, to: 20 });
  });
});
