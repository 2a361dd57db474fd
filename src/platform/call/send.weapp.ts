import { isWeChatTooOld } from '@/platform/support/base-library.weapp';
import { CallError } from './call-error';
import type { Transport } from './transport';

/** Through WeChat's cloud; the person is WeChat's own, never named by the client. */
export const send: Transport = (fn, event) =>
  new Promise((resolve, reject) => {
    if (isWeChatTooOld()) return reject(new CallError('wechat_outdated'));
    wx.cloud.callFunction({
      name: fn,
      data: event,
      success: ({ result }) => resolve(result),
      fail: ({ errMsg }) => {
        if (/timeout|time out/i.test(errMsg)) reject(new CallError('timeout'));
        else if (/request:fail|network|offline/i.test(errMsg)) reject(new CallError('offline'));
        else reject(new CallError('internal'));
      },
    });
  });
