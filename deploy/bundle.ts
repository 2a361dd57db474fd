import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

const ROOT = path.resolve(__dirname, '..');
const SOURCE = path.join(ROOT, 'cloudfunctions');

/** The runtime CloudBase offers new functions. */
const RUNTIME = 'node18';

export interface BundledFunction {
  name: string;
  /** The folder with index.js, config.json and package.json, as WeChat DevTools uploads it. */
  dir: string;
  bytes: number;
}

/**
 * Bundles every cloud function, wx-server-sdk included, into `outDir/<name>/`. A folder with an index.ts is a
 * function; what they share is in core/.
 */
export async function bundleFunctions(outDir = path.join(ROOT, 'dist', 'cloudfunctions')): Promise<BundledFunction[]> {
  await rm(outDir, { recursive: true, force: true });
  const names = await functionNames();
  return Promise.all(names.map((name) => bundle(name, path.join(outDir, name))));
}

async function functionNames(): Promise<string[]> {
  const folders = await readdir(SOURCE, { withFileTypes: true });
  return folders.filter((entry) => entry.isDirectory() && entry.name !== 'core').map((entry) => entry.name);
}

/** zod carries its sentences in forty languages, 300 KB read at every cold start; ours stand in the contract. */
const oneLocale: Plugin = {
  name: 'one-locale',
  setup: ({ onLoad }) =>
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    })),
};

async function bundle(name: string, dir: string): Promise<BundledFunction> {
  const index = path.join(dir, 'index.js');
  await build({
    entryPoints: [path.join(SOURCE, name, 'index.ts')],
    outfile: index,
    bundle: true,
    platform: 'node',
    target: RUNTIME,
    format: 'cjs',
    // Names stay, so that the frames in a log line can be read.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    // Chinese as it is: escaped, each character is twice as long.
    charset: 'utf8',
    plugins: [oneLocale],
    logLevel: 'error',
  });
  await mkdir(dir, { recursive: true });
  await writeFile(path.join(dir, 'config.json'), await readFile(path.join(SOURCE, name, 'config.json')));
  // Nothing to install: the SDK is inside the bundle.
  await writeFile(
    path.join(dir, 'package.json'),
    `${JSON.stringify({ name, main: 'index.js', private: true }, null, 2)}\n`,
  );
  return { name, dir, bytes: (await stat(index)).size };
}
