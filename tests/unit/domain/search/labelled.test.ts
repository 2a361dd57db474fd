import { loadSearchIndex, search } from '@core/domain/search';
import { buildSearchIndex } from '@core/domain/search/build';
import { HALVES, KINDS, score, seedDocuments, seedSynonyms, substringFinder } from '../../../bench/search/labelled';

const index = loadSearchIndex(JSON.parse(JSON.stringify(buildSearchIndex(seedDocuments, seedSynonyms))));
const find = (query: string) => search(index, query, { limits: { card: 5 } }).map(({ document }) => document.id);

describe('labelled queries', () => {
  test('are at least 120, of every kind, half of them by somebody else', () => {
    expect(HALVES.independent.length + HALVES.own.length).toBeGreaterThanOrEqual(120);
    expect(HALVES.independent.length).toBeGreaterThanOrEqual(60);
    for (const half of Object.values(HALVES)) expect(new Set(half.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });

  test.each(Object.entries(HALVES))(
    'of the %s half, 92 in 100 find a right card among the first five',
    (_, queries) => {
      expect(score(queries, find).hitAt5).toBeGreaterThanOrEqual(0.92);
    },
  );

  test('far more are found than contain the words', () => {
    const queries = Object.values(HALVES).flat();
    expect(score(queries, find).hitAt5).toBeGreaterThan(2 * score(queries, substringFinder).hitAt5);
  });
});
