/** Draws the pictures of cards as JPEGs and writes them where the app has them: `npx tsx local/build/card-pictures.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CARD_PICTURES, renderCardPictures } from './render-card-pictures';

async function write(): Promise<void> {
  for (const pictures of CARD_PICTURES) {
    mkdirSync(pictures.folder, { recursive: true });
    for (const [file, jpeg] of await renderCardPictures(pictures))
      writeFileSync(path.join(pictures.folder, file), jpeg);
  }
}

void write();
