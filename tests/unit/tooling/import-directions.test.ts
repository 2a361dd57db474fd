import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const CONFIG = path.join(ROOT, '.dependency-cruiser.cjs');
const CORE = 'cloudfunctions/core';

/** A tree with one file a module, each importing only what its row of docs/architecture.md allows. */
const SOUND: Record<string, string> = {
  [`${CORE}/contract/constants/limits.ts`]: 'export const LIMIT = 1;',
  [`${CORE}/contract/reader.ts`]:
    "import { z } from 'zod'; import { LIMIT } from './constants/limits'; export type Card = z.infer<typeof card>; export const card = z.object({ n: z.number().max(LIMIT) });",
  [`${CORE}/domain/text/count.ts`]:
    "import { LIMIT } from '../../contract/constants/limits'; export const fits = (n: number) => n <= LIMIT;",
  [`${CORE}/domain/life.ts`]:
    "import { isWorkday } from 'chinese-days'; import { fits } from './text/count'; export const due = (day: string) => isWorkday(day) && fits(1);",
  [`${CORE}/policies/rules.ts`]:
    "import type { Card } from '../contract/reader'; import { due } from '../domain/life'; export const may = (card: Card) => due(String(card.n));",
  [`${CORE}/services/ports/check.ts`]:
    "import type { Card } from '../../contract/reader'; export type Check = (card: Card) => void;",
  [`${CORE}/services/wechat/check.ts`]:
    "import * as cloud from 'wx-server-sdk'; import type { Check } from '../ports/check'; export const check: Check = () => void cloud;",
  [`${CORE}/store/cards.ts`]:
    "import * as cloud from 'wx-server-sdk'; import { createHmac } from 'node:crypto'; import type { Card } from '../contract/reader'; export const cards: Card[] = []; void cloud; void createHmac;",
  [`${CORE}/presenters/card.ts`]:
    "import { may } from '../policies/rules'; import type { Card } from '../contract/reader'; export const present = (card: Card) => may(card);",
  [`${CORE}/usecases/read-card.ts`]:
    "import { cards } from '../store/cards'; import { may } from '../policies/rules'; import type { Check } from '../services/ports/check'; export const readCard = (check: Check) => cards.filter(may).forEach(check);",
  [`${CORE}/router.ts`]: "import { card } from './contract/reader'; export const router = card;",
  'cloudfunctions/reader/index.ts':
    "import { router } from '../core/router'; import { readCard } from '../core/usecases/read-card'; import { present } from '../core/presenters/card'; import { check } from '../core/services/wechat/check'; void router; void present; readCard(check);",
  'src/pages/today.ts':
    "import type { Card } from '@core/contract/reader'; import { LIMIT } from '@core/contract/constants/limits'; import { fits } from '@core/domain/text/count'; export const show = (card: Card) => fits(card.n + LIMIT);",
  'local/host/pool.ts':
    "import type { Card } from '../../cloudfunctions/core/contract/reader'; export const pool: Card[] = [];",
};

/** file → [what it must not do, the rule that says so]. */
const FAULTS: [file: string, source: string, rule: string][] = [
  [`${CORE}/contract/constants/bad.ts`, "import { z } from 'zod'; export const bad = z;", 'constants-imports'],
  [
    `${CORE}/contract/constants/bad-type.ts`,
    "import type { Card } from '../reader'; export type Bad = Card;",
    'constants-imports',
  ],
  [`${CORE}/contract/bad.ts`, "import { due } from '../domain/life'; export const bad = due;", 'contract-imports'],
  [`${CORE}/domain/text/bad.ts`, "import { z } from 'zod'; export const bad = z;", 'text-imports'],
  [
    `${CORE}/domain/text/bad-node.ts`,
    "import { inspect } from 'node:util'; export const bad = inspect;",
    'text-imports',
  ],
  [
    `${CORE}/domain/bad.ts`,
    "import { readFileSync } from 'node:fs'; export const bad = readFileSync;",
    'domain-imports',
  ],
  [
    `${CORE}/domain/bad-type.ts`,
    "import type { Card } from '../contract/reader'; export type Bad = Card;",
    'domain-imports',
  ],
  [`${CORE}/policies/bad.ts`, "import { cards } from '../store/cards'; export const bad = cards;", 'policies-imports'],
  [
    `${CORE}/services/ports/bad.ts`,
    "import * as cloud from 'wx-server-sdk'; export const bad = cloud;",
    'ports-imports',
  ],
  [
    `${CORE}/services/wechat/bad.ts`,
    "import { cards } from '../../store/cards'; export const bad = cards;",
    'wechat-imports',
  ],
  [
    `${CORE}/services/spreadsheet/bad.ts`,
    "import { cards } from '../../store/cards'; export const bad = cards;",
    'spreadsheet-imports',
  ],
  [`${CORE}/store/bad.ts`, "import { may } from '../policies/rules'; export const bad = may;", 'store-imports'],
  [
    `${CORE}/presenters/bad.ts`,
    "import { cards } from '../store/cards'; export const bad = cards;",
    'presenters-imports',
  ],
  [
    `${CORE}/presenters/bad-type.ts`,
    "import type { cards } from '../store/cards'; export type Bad = typeof cards;",
    'presenters-imports',
  ],
  [
    `${CORE}/usecases/bad.ts`,
    "import { present } from '../presenters/card'; export const bad = present;",
    'usecases-imports',
  ],
  [
    `${CORE}/usecases/bad-sdk.ts`,
    "import * as cloud from 'wx-server-sdk'; export const bad = cloud;",
    'usecases-imports',
  ],
  [
    `${CORE}/usecases/bad-other.ts`,
    "import { readCard } from './read-card'; export const bad = readCard;",
    'usecases-one-another',
  ],
  [`${CORE}/domain/bad-cycle.ts`, "import { b } from './cycle-end'; export const a = () => b;", 'no-cycles'],
  [`${CORE}/bad.ts`, "import { cards } from './store/cards'; export const bad = cards;", 'router-imports'],
  [
    'cloudfunctions/bad/index.ts',
    "import { due } from '../core/domain/life'; export const bad = due;",
    'function-imports',
  ],
  [
    'src/pages/bad-server.ts',
    "import { cards } from '@core/store/cards'; export const bad = cards;",
    'src-imports-server',
  ],
  ['src/pages/bad-domain.ts', "import { due } from '@core/domain/life'; export const bad = due;", 'src-imports-server'],
  [
    'src/pages/bad-value.ts',
    "import { card } from '@core/contract/reader'; export const bad = card;",
    'src-contract-types-only',
  ],
  [
    'src/pages/bad-local.ts',
    "import { pool } from '../../local/host/pool'; export const bad = pool;",
    'product-imports-tools',
  ],
  [
    'local/host/bad.ts',
    "import type { cards } from '../../cloudfunctions/core/store/cards'; export type Bad = typeof cards;",
    'local-imports-inside',
  ],
  [
    'local/host/bad-usecase.ts',
    "import { readCard } from '../../cloudfunctions/core/usecases/read-card'; export const bad = readCard;",
    'local-imports-inside',
  ],
  ['src/pages/bad-dev.ts', "import { build } from 'esbuild'; export const bad = build;", 'product-imports-dev-package'],
  ['local/host/bad-undeclared.ts', "import parse from 'semver'; export const bad = parse;", 'undeclared-package'],
  ['src/pages/bad-nowhere.ts', "import { nothing } from './nothing'; export const bad = nothing;", 'no-unresolved'],
];

/** The other half of the cycle; a cycle is reported once. */
const CYCLE_END: [file: string, source: string] = [
  `${CORE}/domain/cycle-end.ts`,
  "import { a } from './bad-cycle'; export const b = () => a;",
];

interface Violation {
  from: string;
  rule: { name: string };
}

/** Cruises such a tree with the repository's rules. */
async function violations(files: [file: string, source: string][]): Promise<string[]> {
  await mkdir(path.join(ROOT, '.cache'), { recursive: true });
  // Inside the repository, so that packages resolve.
  const tree = await mkdtemp(path.join(ROOT, '.cache', 'import-directions-'));
  try {
    for (const [file, source] of files) {
      await mkdir(path.dirname(path.join(tree, file)), { recursive: true });
      await writeFile(path.join(tree, file), source);
    }
    await writeFile(
      path.join(tree, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { paths: { '@core/*': ['./cloudfunctions/core/*'] } } }),
    );
    const report = await depcruise(tree);
    return report.map(({ from, rule }) => `${from} ${rule.name}`);
  } finally {
    await rm(tree, { recursive: true, force: true });
  }
}

function depcruise(cwd: string): Promise<Violation[]> {
  const cli = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cli, '--config', CONFIG, '--ts-config', 'tsconfig.json', '--output-type', 'json', '.'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (_failed, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout).summary.violations);
      } catch {
        reject(new Error(stderr || stdout));
      }
    });
  });
}

describe('import directions', () => {
  let found: string[];
  beforeAll(async () => {
    const faults = FAULTS.map(([file, source]): [string, string] => [file, source]);
    found = await violations([...Object.entries(SOUND), ...faults, CYCLE_END]);
  }, 30_000);

  test.each(FAULTS)('%s is refused', (file, _source, rule) => {
    expect(found).toContain(`${file} ${rule}`);
  });

  test('every rule is broken by one of them', () => {
    const { forbidden }: { forbidden: { name: string }[] } = require(CONFIG);
    const rules = forbidden.map(({ name }) => name);
    expect(rules.filter((name) => !FAULTS.some(([, , broken]) => broken === name))).toEqual([]);
  });

  test('what the table allows passes', () => {
    expect(found.filter((line) => Object.keys(SOUND).some((file) => line.startsWith(`${file} `)))).toEqual([]);
  });
});
