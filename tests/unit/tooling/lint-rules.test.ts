import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

/** How our own two rules begin what they say. */
const PORTABLE = "WeChat's engines disagree";
const PURE = 'The domain takes its clock';

const PORTABLE_FAULTS = [
  "export const at = new Date('2026-11-25');",
  `export const at = (day: string) => new Date(\`\${day}T00:00\`);`,
  'export const at = (day: string) => Date.parse(day);',
  'export const words = (at: Date) => at.toLocaleDateString();',
  "export const words = (n: number) => n.toLocaleString('zh-CN');",
  "export const order = (a: string, b: string) => a.localeCompare(b, 'zh');",
  "export const format = new Intl.NumberFormat('zh-CN');",
];
const PURE_FAULTS = [
  'export const now = () => Date.now();',
  'export const now = () => new Date();',
  'export const pick = () => Math.random();',
  'export const secret = () => process.env.SECRET;',
];
const SOUND = 'export const year = (ms: number) => new Date(ms).getUTCFullYear();';

interface Diagnostic {
  message: string;
  location: { path: string };
}

/** Lints a tree of such files with the repository's rules. Gives file → what was said about it. */
async function lint(files: Record<string, string>): Promise<Record<string, string>> {
  const tree = await mkdtemp(path.join(tmpdir(), 'lint-rules-'));
  try {
    const config = JSON.parse(await readFile(path.join(ROOT, 'biome.json'), 'utf8'));
    await writeFile(path.join(tree, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
    await cp(path.join(ROOT, '.biome'), path.join(tree, '.biome'), { recursive: true });
    for (const [file, source] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(tree, file)), { recursive: true });
      await writeFile(path.join(tree, file), source);
    }
    const diagnostics = await biome(tree);
    return Object.fromEntries(
      Object.keys(files).map((file) => [
        file,
        diagnostics
          .filter(({ location }) => location.path.replaceAll('\\', '/').endsWith(file))
          .map(({ message }) => message)
          .join('\n'),
      ]),
    );
  } finally {
    await rm(tree, { recursive: true, force: true });
  }
}

function biome(cwd: string): Promise<Diagnostic[]> {
  const cli = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const args = [cli, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 16 * 1024 * 1024 }, (_failed, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout).diagnostics);
      } catch {
        reject(new Error(stderr || stdout));
      }
    });
  });
}

/** Where the same sources are put: the rules differ by folder. */
const client = (n: number) => `src/pages/sample-${n}.ts`;
const domain = (n: number) => `cloudfunctions/core/domain/sample-${n}.ts`;
const host = (n: number) => `local/host/sample-${n}.ts`;

describe('lint rules of our own', () => {
  const sources = [...PORTABLE_FAULTS, ...PURE_FAULTS, SOUND];
  let said: Record<string, string>;
  beforeAll(async () => {
    said = await lint(
      Object.fromEntries(sources.flatMap((source, n) => [client, domain, host].map((at) => [at(n), source]))),
    );
  }, 30_000);

  test.each(PORTABLE_FAULTS)('%s is refused on the client and in the domain', (source) => {
    const n = sources.indexOf(source);
    expect(said[client(n)]).toContain(PORTABLE);
    expect(said[domain(n)]).toContain(PORTABLE);
    expect(said[host(n)]).toBe('');
  });

  test.each(PURE_FAULTS)('%s is refused in the domain only', (source) => {
    const n = sources.indexOf(source);
    expect(said[domain(n)]).toContain(PURE);
    expect(said[client(n)]).toBe('');
    expect(said[host(n)]).toBe('');
  });

  test('instants from numbers pass', () => {
    const n = sources.indexOf(SOUND);
    expect([said[client(n)], said[domain(n)], said[host(n)]]).toEqual(['', '', '']);
  });
});
