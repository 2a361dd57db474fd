import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../../..');

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const linked = [...text.matchAll(/src="([^"]+)"|\]\(([^)#]+)/g)].map(([, image, link]) => image ?? link ?? '');
  const local = linked.filter((target) => target !== '' && !/^https?:/.test(target));

  test('shows pictures', () => expect(local.filter((target) => target.endsWith('.png')).length).toBeGreaterThan(3));

  test.each(local)('%s is there', (target) => expect(existsSync(path.join(ROOT, target))).toBe(true));
});
