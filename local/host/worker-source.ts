import { join } from 'node:path';
import { buildSync } from 'esbuild';

let source: string | undefined;

/** worker.ts as JavaScript: a thread does not inherit the loader that lets the host run TypeScript. */
export function workerSource(): string {
  source ??= buildSync({
    entryPoints: [join(__dirname, 'worker.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
  }).outputFiles[0]?.text;
  if (source === undefined) throw new Error('worker.ts gave no output');
  return source;
}
