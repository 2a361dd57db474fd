import path from 'node:path';
import sharp from 'sharp';
import { SHARE_PICTURES } from '../../src/assets/source/pictures';
import { ROOT } from './targets';

/** In the subpackage of the pages that are shared: nothing of it weighs on the main package. */
export const SHARE_PICTURES_FOLDER = path.join(ROOT, 'src/reader/pictures');
/** 5:4, as WeChat shows it in a chat. */
export const SHARE_PICTURE_SIZE = { width: 500, height: 400 };

/** The pictures by file name, as JPEG bytes. */
export const renderSharePictures = (): Promise<[file: string, jpeg: Buffer][]> =>
  Promise.all(
    [...SHARE_PICTURES].map(async ([categoryId, svg]): Promise<[string, Buffer]> => {
      const drawn = sharp(Buffer.from(svg), { density: 144 }).resize(SHARE_PICTURE_SIZE);
      return [`${categoryId}.jpg`, await drawn.jpeg({ quality: 74, mozjpeg: true }).toBuffer()];
    }),
  );
