import * as cloud from 'wx-server-sdk';
import type { PictureCheck } from '../ports';

/** 2: a picture (1 is sound). */
const MEDIA_TYPE = 2;
/** 2: comments, the scene that texts are checked in too. */
const SCENE = 2;

/** WeChat's mediaCheckAsync, version 2. The verdict comes as a message (`wxa_media_check`) to the function `callback`. */
export const wechatPictureCheck: PictureCheck = {
  async askVerdict({ openid, url }) {
    const { traceId }: { traceId?: string } = await cloud.openapi.security.mediaCheckAsync({
      version: 2,
      scene: SCENE,
      openid,
      mediaType: MEDIA_TYPE,
      mediaUrl: url,
    });
    if (!traceId) throw new Error('mediaCheckAsync gave no trace');
    return traceId;
  },
};
