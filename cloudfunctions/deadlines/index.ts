import { callSource } from '../core/services/wechat/identity';
import { createTimer } from '../core/timer';
import { tickDeadlines } from '../core/usecases/tick-deadlines';

/** Each minute: what the clock does by itself. */
export const main = createTimer('deadlines', {
  source: callSource,
  parts: { ticked: () => tickDeadlines(Date.now) },
});
