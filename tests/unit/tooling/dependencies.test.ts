import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** Packages named in the first column of a section's table. */
const listed = (section: string): string[] => {
  const [, text = ''] = read('docs/dependencies.md').split(`\n## ${section}\n`);
  const rows = (text.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
  return rows
    .flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
    .sort();
};

describe('docs/dependencies.md says why for every dependency', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));

  test('of what ships', () => {
    expect(listed('What ships')).toEqual(Object.keys(dependencies).sort());
  });

  test('of what builds and tests it', () => {
    expect(listed('What builds and tests it')).toEqual(Object.keys(devDependencies).sort());
  });
});
