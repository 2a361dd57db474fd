/** Draws the pictures that go with a shared card and writes them where the app has them: `npx tsx local/build/share-pictures.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderSharePictures, SHARE_PICTURES_FOLDER } from './render-share-pictures';

async function write(): Promise<void> {
  mkdirSync(SHARE_PICTURES_FOLDER, { recursive: true });
  for (const [file, jpeg] of await renderSharePictures()) writeFileSync(path.join(SHARE_PICTURES_FOLDER, file), jpeg);
}

void write();
