import { LIMITS } from '@core/contract/constants';
import { CallError } from '@/platform/call/call-error';
import { type ChoosePictures, type ChosenPicture, type SendPicture, UNREADABLE } from './types';

/** Of 100: what WeChat's compression leaves of a JPEG. */
const QUALITY = 80;

const sizeOf = (src: string): Promise<{ width: number; height: number }> =>
  new Promise((resolve, reject) => {
    wx.getImageInfo({ src, success: resolve, fail: reject });
  });

/** The picture no longer than the server keeps it; as it is where WeChat cannot compress it. */
const compressed = async (src: string): Promise<ChosenPicture> => {
  const { width, height } = await sizeOf(src);
  const scale = Math.min(1, LIMITS.pictureSide / Math.max(width, height));
  return new Promise((resolve) => {
    wx.compressImage({
      src,
      quality: QUALITY,
      compressedWidth: Math.round(width * scale),
      compressedHeight: Math.round(height * scale),
      success: ({ tempFilePath }) => resolve({ path: tempFilePath }),
      fail: () => resolve({ path: src }),
    });
  });
};

const chosen = (most: number): Promise<string[]> =>
  new Promise((resolve, reject) => {
    wx.chooseMedia({
      count: most,
      mediaType: ['image'],
      sizeType: ['compressed'],
      sourceType: ['album', 'camera'],
      success: ({ tempFiles }) => resolve(tempFiles.map(({ tempFilePath }) => tempFilePath)),
      fail: ({ errMsg }) => {
        if (/cancel/i.test(errMsg)) resolve([]);
        else reject(new CallError('forbidden', '微信没有打开相册。请在手机设置里允许微信使用相册和相机，再试一次。'));
      },
    });
  });

export const choosePictures: ChoosePictures = async (most) => {
  const paths = await chosen(most);
  return Promise.all(paths.map(compressed)).catch(() => {
    throw new CallError('bad_request', UNREADABLE);
  });
};

export const sendPicture: SendPicture = ({ path: filePath }, cloudPath, onProgress) =>
  new Promise((resolve, reject) => {
    const task = wx.cloud.uploadFile({
      cloudPath,
      filePath,
      success: () => resolve(),
      fail: ({ errMsg }) =>
        reject(new CallError(/network|request:fail|offline/i.test(errMsg) ? 'offline' : 'internal')),
    }) as unknown as WechatMiniprogram.UploadTask | undefined;
    task?.onProgressUpdate?.(({ progress }) => onProgress(progress / 100));
  });
