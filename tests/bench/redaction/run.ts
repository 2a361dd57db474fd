import { HALVES, KINDS, precision, recall, score } from './labelled';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

for (const [half, texts] of Object.entries(HALVES)) {
  const rows = [...KINDS, undefined].map((kind) => {
    const result = score(texts, kind);
    return [
      kind ?? 'all',
      {
        labelled: result.labelled,
        shown: result.shown,
        recall: percent(recall(result)),
        precision: percent(precision(result)),
      },
    ] as const;
  });
  const harmless = texts.filter(({ found }) => found.length === 0).length;
  console.log(`\n${half} half: ${texts.length} texts, ${harmless} of them harmless`);
  console.table(Object.fromEntries(rows));
  for (const miss of score(texts).misses) console.log(`  ${miss}`);
}
