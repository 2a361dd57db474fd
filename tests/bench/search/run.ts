import { gzipSync } from 'node:zlib';
import { loadSearchIndex, search, type SearchIndex } from '@core/domain/search';
import { buildSearchIndex } from '@core/domain/search/build';
import { manyDocuments } from './corpus';
import { type Finder, HALVES, KINDS, score, seedDocuments, seedSynonyms, substringFinder } from './labelled';

/** How far down a list of results is read here. */
const LIMIT = 20;
const CARDS = 10_000;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function reportQuality(find: Finder): void {
  for (const [half, queries] of Object.entries(HALVES)) {
    const rows = [...KINDS, 'all' as const].map((kind) => {
      const asked = kind === 'all' ? queries : queries.filter((query) => query.kind === kind);
      const ours = score(asked, find);
      const plain = score(asked, substringFinder);
      const row = {
        queries: asked.length,
        'hit@5': percent(ours.hitAt5),
        'hit@1': percent(ours.hitAt1),
        'substring hit@5': percent(plain.hitAt5),
        'substring hit@1': percent(plain.hitAt1),
      };
      return [kind, row] as const;
    });
    console.log(`\n${half} half`);
    console.table(Object.fromEntries(rows));
    for (const { kind, query, cardIds, first } of score(queries, find).misses) {
      console.log(`  missed (${kind}): ${query} → ${cardIds.join(' or ')}; first was ${first ?? 'nothing'}`);
    }
  }
}

const ms = (from: number) => Number((performance.now() - from).toFixed(1));

/** Builds and loads an index of many cards, as publishing and a cold start do. */
function reportSize(): SearchIndex {
  const start = performance.now();
  const data = buildSearchIndex(manyDocuments(CARDS), seedSynonyms);
  const build = ms(start);
  const json = JSON.stringify(data);
  const loading = performance.now();
  const index = loadSearchIndex(JSON.parse(json));
  console.log(`\nIndex of ${CARDS} cards (local milliseconds)`);
  console.table({
    'build ms': build,
    'parse and load ms': ms(loading),
    'JSON MB': Number((Buffer.byteLength(json) / 1e6).toFixed(2)),
    'gzipped MB': Number((gzipSync(json).length / 1e6).toFixed(2)),
  });
  return index;
}

function reportSpeed(index: SearchIndex): void {
  const rows = KINDS.map((kind) => {
    const queries = Object.values(HALVES)
      .flat()
      .filter((query) => query.kind === kind);
    for (const { query } of queries) search(index, query, { limits: { card: LIMIT } });
    const times = queries.map(({ query }) => {
      const start = performance.now();
      search(index, query, { limits: { card: LIMIT } });
      return performance.now() - start;
    });
    times.sort((a, b) => a - b);
    const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(2));
    return [kind, { queries: queries.length, 'p50 ms': at(0.5), 'p95 ms': at(0.95) }] as const;
  });
  console.log(`\nOne search among ${CARDS} cards (local milliseconds)`);
  console.table(Object.fromEntries(rows));
}

const seedIndex = loadSearchIndex(buildSearchIndex(seedDocuments, seedSynonyms));
reportQuality((query) => search(seedIndex, query, { limits: { card: LIMIT } }).map(({ document }) => document.id));
reportSpeed(reportSize());
