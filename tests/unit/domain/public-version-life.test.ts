import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FEATURED_STATES, type FeaturedState } from '@core/contract/constants';
import {
  nextVersionState,
  publicVersionTable,
  VERSION_MOVES,
  type VersionMove,
} from '@core/domain/public-version-life';

/** Every allowed move, written out by hand; whatever is not here must be refused. */
const ALLOWED: [from: FeaturedState | undefined, move: VersionMove, to: FeaturedState][] = [
  [undefined, 'propose', 'proposed'],
  ['returned', 'propose', 'proposed'],
  ['taken_back', 'propose', 'proposed'],
  ['change_asked', 'propose', 'proposed'],
  ['proposed', 'agree', 'agreed'],
  ['proposed', 'refuse', 'refused'],
  ['proposed', 'ask_change', 'change_asked'],
  ['proposed', 'take_back', 'taken_back'],
  ['agreed', 'approve', 'published'],
  ['agreed', 'return', 'returned'],
  ['agreed', 'withdraw', 'withdrawn'],
  ['published', 'withdraw', 'withdrawn'],
];

const pairs = [undefined, ...FEATURED_STATES].flatMap((state) => VERSION_MOVES.map((move) => [state, move] as const));

test.each(pairs)('%s + %s', (state, move) => {
  const allowed = ALLOWED.find(([from, name]) => from === state && name === move);
  expect(nextVersionState(state, move)).toBe(allowed?.[2] ?? null);
});

test('nothing becomes public but from a text its asker agreed to', () => {
  const before = (state: FeaturedState) => pairs.filter(([from, move]) => nextVersionState(from, move) === state);
  expect(before('published').map(([from]) => from)).toEqual(['agreed']);
  expect(before('agreed')).toEqual([['proposed', 'agree']]);
});

test('docs/question-life.md says so', () => {
  const doc = readFileSync(path.join(__dirname, '../../../docs/question-life.md'), 'utf8');
  const generated = doc.split('<!-- table: domain/public-version-life.ts -->\n')[1]?.split('\n<!-- end -->')[0];
  expect(generated).toBe(publicVersionTable());
});
