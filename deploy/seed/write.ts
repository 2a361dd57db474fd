import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { baseDocuments } from '.';

const ROOT = path.resolve(__dirname, '../..');

/**
 * Writes what a deployment starts with as `outDir/<collection>.json`, one document a line: the JSON that CloudBase's
 * console imports (docs.cloudbase.net/database/manage, JSON Lines).
 */
export async function writeSeed(outDir = path.join(ROOT, 'dist', 'seed')): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  for (const [name, documents] of Object.entries(baseDocuments())) {
    const lines = documents.map((document: object) => JSON.stringify(document));
    await writeFile(path.join(outDir, `${name}.json`), `${lines.join('\n')}\n`);
  }
}
