/** Writes every picture of `pictures.ts` to its file: `npx tsx src/assets/source/write.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PICTURES } from './pictures';

const assets = path.resolve(__dirname, '..');

for (const [file, svg] of PICTURES) {
  const target = path.join(assets, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, svg);
}
