import { callSource } from '../core/services/wechat/identity';
import { wechatSubscribeMessage } from '../core/services/wechat/subscribe-message';
import { createTimer } from '../core/timer';
import { sendMessages } from '../core/usecases/send-messages';
import { tellStaff } from '../core/usecases/tell-staff';

/** Each minute: tells staff what happened, and sends what waits in the outbox. */
export const main = createTimer('outbox', {
  source: callSource,
  parts: {
    told: () => tellStaff(Date.now),
    sent: () => sendMessages({ subscribeMessage: wechatSubscribeMessage }, Date.now),
  },
});
