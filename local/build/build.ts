import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint } from './fingerprint';
import { CACHE, ROOT, TARGET, type TargetName } from './targets';

/** What a build was made of and what it gave; both must still hold for it to be skipped. */
interface Stamp {
  inputs: string;
  output: string;
}

const stampFile = (name: TargetName) => path.join(CACHE, `${name}.json`);

async function readStamp(name: TargetName): Promise<Partial<Stamp>> {
  try {
    return JSON.parse(await readFile(stampFile(name), 'utf8'));
  } catch {
    return {};
  }
}

/** Whether `dist/` holds what the sources as they are now give. */
export async function isFresh(name: TargetName): Promise<boolean> {
  const { inputs, output } = TARGET[name];
  const stamp = await readStamp(name);
  return stamp.inputs === fingerprint(ROOT, inputs) && stamp.output === fingerprint(ROOT, [output]);
}

const TICK_MS = 10_000;
const seconds = (since: number) => `${Math.round((Date.now() - since) / 1000)} 秒`;

/** Builds one target, with a line when it starts, every ten seconds, and when it is done. Throws with the compiler's words. */
export async function build(name: TargetName, say: (line: string) => void = console.log): Promise<void> {
  const { title, inputs, output, build: make } = TARGET[name];
  const start = Date.now();
  // Taken before: an edit during the build must not pass for built.
  const before = fingerprint(ROOT, inputs);
  say(`${title}: 正在构建 ${output} …`);
  const ticker = setInterval(() => say(`${title}: 已用 ${seconds(start)} …`), TICK_MS);
  try {
    await make();
  } finally {
    clearInterval(ticker);
  }
  const stamp: Stamp = { inputs: before, output: fingerprint(ROOT, [output]) };
  await mkdir(CACHE, { recursive: true });
  await writeFile(stampFile(name), JSON.stringify(stamp));
  say(`${title}: 构建完成，用时 ${seconds(start)}`);
}

/** Builds a target unless it is fresh. */
export async function buildIfStale(name: TargetName, say: (line: string) => void = console.log): Promise<void> {
  if (await isFresh(name)) say(`${TARGET[name].title}: 没有变化，不必重新构建`);
  else await build(name, say);
}
