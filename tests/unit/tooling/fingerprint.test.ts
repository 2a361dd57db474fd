import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fingerprint } from '../../../local/build/fingerprint';

describe('the fingerprint that lets a build be skipped', () => {
  let root: string;
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'fingerprint-'));
    write('src/a.ts', 'one');
    write('src/deep/b.ts', 'two');
    write('other.txt', 'not an input');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const moveText = () => {
    write('src/a.ts', '');
    write('src/deep/b.ts', 'onetwo');
  };
  const now = () => fingerprint(root, ['src', 'missing.json']);

  test('stays while the inputs do, whatever changes beside them', () => {
    const before = now();
    write('src/a.ts', 'one');
    write('other.txt', 'changed');
    expect(now()).toBe(before);
  });

  test.each([
    ['a changed file', () => write('src/deep/b.ts', 'three')],
    ['a new file', () => write('src/c.ts', '')],
    ['a missing file that comes', () => write('missing.json', '{}')],
    ['text that moves from one file to the next', () => moveText()],
    ['a removed file', () => rmSync(path.join(root, 'src/a.ts'))],
  ])('%s changes it', (_what, change) => {
    const before = now();
    change();
    expect(now()).not.toBe(before);
  });
});
