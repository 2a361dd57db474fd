import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { baseDocuments } from '../../../deploy/seed';
import {
  renderSharePictures,
  SHARE_PICTURE_SIZE,
  SHARE_PICTURES_FOLDER,
} from '../../../local/build/render-share-pictures';
import { PICTURES } from '../../../src/assets/source/pictures';

const ASSETS = path.resolve(__dirname, '../../../src/assets');
const KB = 1024;
const PICTURE_LIMIT = 20 * KB;
const FOLDER_LIMIT = 260 * KB;

test.each([...PICTURES])('%s is what its source draws', (file, svg) => {
  expect(readFileSync(path.join(ASSETS, file), 'utf8')).toBe(svg);
});

describe('the pictures of shared cards', () => {
  const files = readdirSync(SHARE_PICTURES_FOLDER).sort();
  const read = (file: string) => readFileSync(path.join(SHARE_PICTURES_FOLDER, file));
  const pixels = (jpeg: Buffer) => sharp(jpeg).raw().toBuffer();

  test('there is one for every category', () => {
    expect(files).toEqual(
      baseDocuments()
        .categories.map(({ _id }) => `${_id}.jpg`)
        .sort(),
    );
  });

  test('they are what their sources draw', async () => {
    for (const [file, drawn] of await renderSharePictures()) {
      const [kept, fresh] = await Promise.all([pixels(read(file)), pixels(drawn)]);
      expect({ file, bytes: kept.length }).toEqual({ file, bytes: fresh.length });
      // Processors round differently; a line moved by a pixel is far above this.
      const apart = kept.reduce((sum, value, at) => sum + Math.abs(value - (fresh[at] ?? 0)), 0) / kept.length;
      expect({ file, apart: apart < 0.5 ? 'no' : apart }).toEqual({ file, apart: 'no' });
    }
  }, 60_000);

  test.each(files)('%s is a small JPG of 5:4', async (file) => {
    const { format, width, height } = await sharp(read(file)).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', ...SHARE_PICTURE_SIZE });
    expect(read(file).length).toBeLessThanOrEqual(PICTURE_LIMIT);
  });

  test('together they leave room in their subpackage', () => {
    expect(files.reduce((sum, file) => sum + read(file).length, 0)).toBeLessThanOrEqual(FOLDER_LIMIT);
  });
});
