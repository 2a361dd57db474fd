import { presentPicture, presentTicket } from '../core/presenters';
import { createRouter } from '../core/router';
import { wechatFiles } from '../core/services/wechat/files';
import { callerOpenid } from '../core/services/wechat/identity';
import { wechatPictureCheck } from '../core/services/wechat/picture-check';
import { admitWriting } from '../core/usecases/admit-writing';
import { giveTicket } from '../core/usecases/give-ticket';
import { removePicture } from '../core/usecases/remove-picture';
import { askerOf } from '../core/usecases/resolve-actor';
import { takeInPicture } from '../core/usecases/take-in-picture';

const services = { files: wechatFiles, pictureCheck: wechatPictureCheck };

/** Takes pictures in; a function of its own because drawing them anew needs memory and time. */
export const main = createRouter('upload', {
  identity: callerOpenid,
  anonymous: false,
  admit: (action, input, { personId, now }) => admitWriting(askerOf(personId), `upload.${action}`, input, now),
  handlers: {
    ticket: async (_input, { personId, now }) => presentTicket(await giveTicket(askerOf(personId), now)),
    take_in: async (input, { personId, now }) =>
      presentPicture(await takeInPicture(askerOf(personId), input, now, services)),
    remove: async (input, { personId, now }) => {
      await removePicture(askerOf(personId), input, now, services);
      return input;
    },
  },
});
