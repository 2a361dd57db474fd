import { HALVES, KINDS, precision, recall, score } from '../../../bench/redaction/labelled';

const HELD = 0.97;

describe('labelled texts', () => {
  test('are at least 200, half of them by somebody else, a hundred of them harmless', () => {
    const all = Object.values(HALVES).flat();
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(HALVES.independent.length).toBeGreaterThanOrEqual(100);
    expect(all.filter(({ found }) => found.length === 0).length).toBeGreaterThanOrEqual(100);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  test.each(KINDS)('of the independent half, what is %s is found, and nothing else for it', (kind) => {
    const result = score(HALVES.independent, kind);
    expect(result.labelled).toBeGreaterThan(0);
    expect(recall(result)).toBeGreaterThanOrEqual(HELD);
    expect(precision(result)).toBeGreaterThanOrEqual(HELD);
  });

  test.each(Object.entries(HALVES))(
    'of the whole %s half, 97 in 100 are found, and 97 in 100 finds are right',
    (_, half) => {
      const result = score(half);
      expect(recall(result)).toBeGreaterThanOrEqual(HELD);
      expect(precision(result)).toBeGreaterThanOrEqual(HELD);
    },
  );
});
