import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publicVersionTable } from '@core/domain/public-version-life';
import { questionLifeTable } from '@core/domain/question-life';
import { ROOT } from '../../local/build/targets';
import { authorizationTable } from '../integration/authorization.table';

/** Writes the tables of the docs anew from what they are about, between their marks (`npm run docs`). */
const TABLES: [file: string, source: string, table: string][] = [
  ['authorization.md', 'tests/integration/authorization.table.ts', authorizationTable()],
  ['question-life.md', 'domain/question-life.ts', questionLifeTable()],
  ['question-life.md', 'domain/public-version-life.ts', publicVersionTable()],
];

for (const [name, source, table] of TABLES) {
  const file = path.join(ROOT, 'docs', name);
  const [before, rest = ''] = readFileSync(file, 'utf8').split(`<!-- table: ${source} -->\n`);
  const end = rest.indexOf('\n<!-- end -->');
  if (end < 0) throw new Error(`${name} has no table of ${source}`);
  writeFileSync(file, `${before}<!-- table: ${source} -->\n${table}${rest.slice(end)}`);
}
