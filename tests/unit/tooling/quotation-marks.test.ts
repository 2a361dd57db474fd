import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../../..');
/** What stands between the marks of another writing system; a class of characters that are read holds them side by side. */
const FOREIGN = /[「『][^「」『』]+[」』]/;
/** Straight ones, of typewriters. */
const STRAIGHT = /[\u4e00-\u9fff，。]"[\u4e00-\u9fff]+"/;

const files = ['src', 'cloudfunctions', 'deploy', 'local'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name)),
);

test('quotation marks in Chinese are “ ” (GB/T 15834)', () => {
  expect(files.length).toBeGreaterThan(300);
  const wrong = files.flatMap((file) =>
    readFileSync(path.join(ROOT, file), 'utf8')
      .split('\n')
      .filter((line) => FOREIGN.test(line) || STRAIGHT.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(wrong).toEqual([]);
});
