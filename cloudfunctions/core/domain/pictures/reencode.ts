import { createJimp } from '@jimp/core';
import jpeg from '@jimp/js-jpeg';
import png from '@jimp/js-png';
import * as resize from '@jimp/plugin-resize';
import { LIMITS } from '../../contract/constants';

const Picture = createJimp({ formats: [jpeg, png], plugins: [resize.methods] });

const QUALITY = 82;
/** PNGs may be seen through; a JPEG cannot. */
const WHITE = 0xffffffff;
const BOUNDS = { maxResolutionInMP: LIMITS.picturePixels / 1e6, maxMemoryUsageInMB: 400 };

/**
 * The picture drawn anew as a JPEG: upright, no longer than LIMITS.pictureSide, and nothing of the file it came in, so
 * neither where it was taken nor with what. Null when it cannot be decoded. Ask `pictureProblem` first.
 */
export async function reencode(bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    // Turns it upright by its EXIF, which is then gone.
    const drawn = await Picture.fromBuffer(Buffer.from(bytes), { 'image/jpeg': BOUNDS });
    const { width, height } = drawn;
    const scale = Math.min(1, LIMITS.pictureSide / Math.max(width, height));
    if (scale < 1)
      drawn.resize({ w: Math.max(1, Math.round(width * scale)), h: Math.max(1, Math.round(height * scale)) });
    const paper = new Picture({ width: drawn.width, height: drawn.height, color: WHITE });
    paper.composite(drawn);
    return await paper.getBuffer('image/jpeg', { quality: QUALITY });
  } catch {
    return null;
  }
}
