import { imageSize } from 'image-size';
import { LIMITS } from '../../contract/constants';

export const UNREADABLE = '这张图片打不开，可能已经损坏，请换一张。';
const WRONG_TYPE = '只能上传 JPG 或 PNG 格式的图片，请换一张。';
const MORE_INSIDE = '这个文件里除了图片还有别的内容，请截图后再选。';
export const TOO_LARGE = '这张图片太大，请裁剪或截图后再选。';

/** The last bytes of a JPEG, and of a PNG: the marker of its end. */
const END = { jpg: [0xff, 0xd9], png: [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82] } as const;
/** Where a PNG says that it is interlaced: such a one unpacks to no known size. */
const INTERLACE_AT = 28;

/**
 * Why these bytes are not taken as a picture, in a sentence; null when they may be decoded. Judged by the file's own
 * header and end, before anything is unpacked: what it is, how many pixels it will have, that nothing follows it.
 */
export function pictureProblem(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return '这张图片是空的，请重新选一张。';
  if (bytes.length > LIMITS.pictureBytes) return TOO_LARGE;
  const { type, width, height } = measured(bytes);
  if (type !== 'jpg' && type !== 'png') return WRONG_TYPE;
  if (!(width > 0 && height > 0)) return UNREADABLE;
  if (width * height > LIMITS.picturePixels) return TOO_LARGE;
  if (type === 'png' && bytes[INTERLACE_AT] !== 0) return '这张图片的格式比较特殊，请截图后再选。';
  return endsWith(bytes, END[type]) ? null : MORE_INSIDE;
}

function measured(bytes: Uint8Array): { type?: string; width: number; height: number } {
  try {
    return imageSize(bytes);
  } catch {
    return { width: 0, height: 0 };
  }
}

const endsWith = (bytes: Uint8Array, end: readonly number[]): boolean =>
  end.every((byte, index) => bytes[bytes.length - end.length + index] === byte);
