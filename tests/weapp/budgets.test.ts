import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type AppJson, filesOf } from '../support/weapp/code-package';
import { closure, importGraph } from '../support/weapp/import-graph';

const ROOT = path.resolve(__dirname, '../..');
const DIST = path.join(ROOT, 'dist/weapp');
const KB = 1024;
const MAIN_LIMIT = 600 * KB;
const SUBPACKAGE_LIMIT = 500 * KB;

const app = JSON.parse(readFileSync(path.join(DIST, 'app.json'), 'utf8')) as AppJson;
const roots = (app.subPackages ?? []).map(({ root }) => root);
const files = filesOf(DIST, '').filter((file) => statSync(path.join(DIST, file)).isFile());
const within = (root: string) => files.filter((file) => file.startsWith(`${root}/`));
/** WeChat uploads neither the licence notes nor the project file in the output. */
const ignored = (file: string) => file.endsWith('.LICENSE.txt') || file === 'project.config.json';
const main = files.filter((file) => !roots.some((root) => file.startsWith(`${root}/`)) && !ignored(file));
const bytes = (list: string[]) => list.reduce((sum, file) => sum + statSync(path.join(DIST, file)).size, 0);

describe('the size of the mini program', () => {
  test(`the main package is at most ${MAIN_LIMIT / KB} KB`, () => {
    expect(bytes(main)).toBeLessThanOrEqual(MAIN_LIMIT);
  });

  test.each(roots)(`subpackage %s is at most ${SUBPACKAGE_LIMIT / KB} KB`, (root) => {
    const size = bytes(within(root));
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(SUBPACKAGE_LIMIT);
  });
});

/** Chinese words in a source, as far as they stand in one piece; comments are English. */
const words = (source: string): string[] => source.match(/[\u4e00-\u9fff]{4,}/g) ?? [];

/** The minifier writes Chinese as escapes. */
const readable = (script: string) =>
  script.replace(/\\u([0-9a-fA-F]{4})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

describe('no part of a subpackage is in the main package', () => {
  const graph = importGraph();
  const source = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
  const own = (file: string) => file.startsWith('src/') && /\.tsx?$/.test(file);
  const entries = (prefix: string) => [...graph.keys()].filter((file) => file.startsWith(prefix) && own(file));
  const inMain = closure(graph, ['src/app.tsx', ...entries('src/pages/'), ...entries('src/custom-tab-bar/')]);
  const mainSource = [...inMain]
    .filter((file) => /\.tsx?$/.test(file))
    .map(source)
    .join('\n');
  const mainScript = readable(
    main
      // taro.js is Taro's runtime, which has sentences of its own.
      .filter((file) => file.endsWith('.js') && file !== 'taro.js')
      .map((file) => readFileSync(path.join(DIST, file), 'utf8'))
      .join('\n'),
  );
  const subScript = readable(
    roots
      .flatMap(within)
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(path.join(DIST, file), 'utf8'))
      .join('\n'),
  );

  test.each(roots)('%s', (root) => {
    const only = [...closure(graph, entries(`src/${root}/`))].filter((file) => own(file) && !inMain.has(file));
    expect(only.length).toBeGreaterThan(0);
    const telling = only.flatMap((file) => words(source(file))).filter((word) => !mainSource.includes(word));
    // The check is worth something only where these words can be found at all.
    expect(telling.filter((word) => subScript.includes(word)).length).toBeGreaterThan(0);
    expect(telling.filter((word) => mainScript.includes(word))).toEqual([]);
  });
});
