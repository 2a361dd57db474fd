import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { baseDocuments } from '../../../deploy/seed';
import { CARD_PICTURES, renderCardPictures } from '../../../local/build/render-card-pictures';
import { PICTURES } from '../../../src/assets/source/pictures';

const ASSETS = path.resolve(__dirname, '../../../src/assets');
const KB = 1024;
/** By the folder's subpackage. */
const LIMITS: Record<string, { picture: number; folder: number }> = {
  reader: { picture: 20 * KB, folder: 260 * KB },
  poster: { picture: 40 * KB, folder: 450 * KB },
};

test.each([...PICTURES])('%s is what its source draws', (file, svg) => {
  expect(readFileSync(path.join(ASSETS, file), 'utf8')).toBe(svg);
});

const PICTURES_OF = CARD_PICTURES.map((pictures) => ({
  ...pictures,
  root: path.basename(path.dirname(pictures.folder)),
}));

describe.each(PICTURES_OF)('the pictures of cards in $root', ({ root, ...pictures }) => {
  const { folder, size } = pictures;
  const limits = LIMITS[root];
  const files = readdirSync(folder).sort();
  const read = (file: string) => readFileSync(path.join(folder, file));
  const pixels = (jpeg: Buffer) => sharp(jpeg).raw().toBuffer();

  test('there is one for every category', () => {
    expect(files).toEqual(
      baseDocuments()
        .categories.map(({ _id }) => `${_id}.jpg`)
        .sort(),
    );
  });

  test('they are what their sources draw', async () => {
    for (const [file, drawn] of await renderCardPictures(pictures)) {
      const [kept, fresh] = await Promise.all([pixels(read(file)), pixels(drawn)]);
      expect({ file, bytes: kept.length }).toEqual({ file, bytes: fresh.length });
      // Processors round differently; a line moved by a pixel is far above this.
      const apart = kept.reduce((sum, value, at) => sum + Math.abs(value - (fresh[at] ?? 0)), 0) / kept.length;
      expect({ file, apart: apart < 0.5 ? 'no' : apart }).toEqual({ file, apart: 'no' });
    }
  }, 60_000);

  test.each(files)('%s is a small JPG of its size', async (file) => {
    const { format, width, height } = await sharp(read(file)).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', ...size });
    expect(read(file).length).toBeLessThanOrEqual(limits?.picture ?? 0);
  });

  test('together they leave room in their subpackage', () => {
    expect(files.reduce((sum, file) => sum + read(file).length, 0)).toBeLessThanOrEqual(limits?.folder ?? 0);
  });
});
