import { createCallback } from '../core/callback';
import { callSource } from '../core/services/wechat/identity';
import { judgePicture } from '../core/usecases/judge-picture';

/** What WeChat pushes: verdicts on pictures. */
export const main = createCallback('callback', { source: callSource, onPictureVerdict: judgePicture });
