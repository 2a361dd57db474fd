import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

let source: string | undefined;

/** worker.ts as JavaScript: a thread does not inherit the loader that lets the host run TypeScript. */
export function workerSource(): string {
  source ??= transformSync(readFileSync(join(__dirname, 'worker.ts'), 'utf8'), {
    loader: 'ts',
    format: 'cjs',
    platform: 'node',
    target: 'node20',
  }).code;
  return source;
}
