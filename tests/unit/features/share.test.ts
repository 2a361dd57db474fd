import { readdirSync } from 'node:fs';
import path from 'node:path';
import { openedId } from '../../../src/features/share/opened-id';
import { posterPicture, sharePicture } from '../../../src/features/share/share-picture';

const SRC = path.resolve(__dirname, '../../../src');

test('every category shares its own drawing and has it on its posters, a new one the hills', () => {
  const files = readdirSync(path.join(SRC, 'reader/pictures'));
  for (const file of files) expect(sharePicture(file.replace('.jpg', ''))).toBe(`/reader/pictures/${file}`);
  for (const file of files) expect(posterPicture(file.replace('.jpg', ''))).toBe(`/poster/pictures/${file}`);
  expect(posterPicture('brand_new')).toBe('/poster/pictures/legal.jpg');
  expect(sharePicture('brand_new')).toBe('/reader/pictures/legal.jpg');
  expect(sharePicture(null)).toBe('/reader/pictures/legal.jpg');
});

test.each([
  ['a link', { id: 'pension-where' }, 'pension-where'],
  ['a scanned code', { scene: 'pension-where' }, 'pension-where'],
  ['a scanned code, encoded', { scene: 'a%3Ab' }, 'a:b'],
  ['nothing', {}, ''],
  ['a broken code', { scene: '%E4%' }, ''],
])('%s opens a card', (_name, params, id) => {
  expect(openedId(params)).toBe(id);
});
