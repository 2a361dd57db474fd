import { callSource } from '../core/services/wechat/identity';
import { wechatSubscribeMessage } from '../core/services/wechat/subscribe-message';
import { createTimer } from '../core/timer';
import { sendMessages } from '../core/usecases/send-messages';

/** Each minute: sends what waits in the outbox. */
export const main = createTimer('outbox', {
  source: callSource,
  step: () => sendMessages({ subscribeMessage: wechatSubscribeMessage }, Date.now),
});
