import path from 'node:path';
import sharp from 'sharp';
import { POSTER_PICTURES, SHARE_PICTURES } from '../../src/assets/source/pictures';
import { ROOT } from './targets';

/** Pictures of one use, one a category. */
export interface CardPictures {
  /** In a subpackage: nothing of them weighs on the main package. */
  folder: string;
  size: { width: number; height: number };
  quality: number;
  /** By category, as SVG. */
  drawings: ReadonlyMap<string, string>;
}

export const CARD_PICTURES: readonly CardPictures[] = [
  // 5:4, as WeChat shows it in a chat.
  {
    folder: path.join(ROOT, 'src/reader/pictures'),
    size: { width: 500, height: 400 },
    quality: 74,
    drawings: SHARE_PICTURES,
  },
  // The pixels of its place on a poster (src/features/poster).
  {
    folder: path.join(ROOT, 'src/poster/pictures'),
    size: { width: 1125, height: 690 },
    quality: 66,
    drawings: POSTER_PICTURES,
  },
];

/** The density at which an SVG is drawn before it is made smaller. */
const DENSITY = 288;

/** Pictures by file name, as JPEG bytes. */
export const renderCardPictures = ({
  drawings,
  size,
  quality,
}: CardPictures): Promise<[file: string, jpeg: Buffer][]> =>
  Promise.all(
    [...drawings].map(async ([categoryId, svg]): Promise<[string, Buffer]> => {
      const drawn = sharp(Buffer.from(svg), { density: DENSITY }).resize(size);
      return [`${categoryId}.jpg`, await drawn.jpeg({ quality, mozjpeg: true }).toBuffer()];
    }),
  );
