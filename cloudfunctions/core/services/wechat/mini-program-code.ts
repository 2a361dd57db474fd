import * as cloud from 'wx-server-sdk';
import type { CodePicture, MiniProgramCode } from '../ports';

/** What wxacode.getUnlimited answers when it draws. */
interface Answer {
  contentType?: string;
  buffer?: Uint8Array;
}

/** Pixels: WeChat's least, which is enough on a poster and keeps the answer small. */
const WIDTH = 280;
const TYPES: readonly CodePicture['contentType'][] = ['image/png', 'image/jpeg'];

/** WeChat's codes without a limit of number. `checkPath` is off: a page counts only once a version with it is public. */
export const wechatMiniProgramCode: MiniProgramCode = {
  async draw({ page, scene }) {
    const answer: Answer = await cloud.openapi.wxacode.getUnlimited({ page, scene, checkPath: false, width: WIDTH });
    const contentType = TYPES.find((type) => answer.contentType?.startsWith(type));
    if (!contentType || !answer.buffer) throw new Error('getUnlimited gave no picture');
    return { contentType, bytes: answer.buffer };
  },
};
