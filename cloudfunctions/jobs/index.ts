import { callSource } from '../core/services/wechat/identity';
import { wechatContentCheck } from '../core/services/wechat/content-check';
import { createTimer } from '../core/timer';
import { closeAnswered } from '../core/usecases/close-answered';
import { recheckTexts } from '../core/usecases/recheck-texts';

/** Each minute: what falls due by itself. */
export const main = createTimer('jobs', {
  source: callSource,
  step: async () => ({
    closed: await closeAnswered(Date.now()),
    rechecked: await recheckTexts(Date.now(), { contentCheck: wechatContentCheck }),
  }),
});
