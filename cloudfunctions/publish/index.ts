import { callSource } from '../core/services/wechat/identity';
import { createTimer } from '../core/timer';
import { publishReading } from '../core/usecases/publish-reading';

/** Every ten minutes: what is published becomes readable. */
export const main = createTimer('publish', {
  source: callSource,
  parts: { published: () => publishReading(Date.now()) },
});
