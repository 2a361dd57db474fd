import { callSource } from '../core/services/wechat/identity';
import { wechatContentCheck } from '../core/services/wechat/content-check';
import { wechatFiles } from '../core/services/wechat/files';
import { wechatPictureCheck } from '../core/services/wechat/picture-check';
import { createTimer } from '../core/timer';
import { chasePictureChecks } from '../core/usecases/chase-picture-checks';
import { closeAnswered } from '../core/usecases/close-answered';
import { eraseContacts } from '../core/usecases/erase-contacts';
import { recheckTexts } from '../core/usecases/recheck-texts';
import { sweepPictures } from '../core/usecases/sweep-pictures';

/** Each minute: what falls due by itself. */
export const main = createTimer('jobs', {
  source: callSource,
  step: async () => ({
    closed: await closeAnswered(Date.now()),
    contacts: await eraseContacts(Date.now()),
    swept: await sweepPictures(Date.now(), { files: wechatFiles }),
    ...(await chasePictureChecks(Date.now(), { files: wechatFiles, pictureCheck: wechatPictureCheck })),
    rechecked: await recheckTexts(Date.now(), { contentCheck: wechatContentCheck }),
  }),
});
