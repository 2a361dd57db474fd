import { isWeChatTooOld } from './base-library.weapp';

/** Prepares the cloud, or asks the person to update WeChat. True when the program can run. */
export const prepare = (): boolean => {
  if (isWeChatTooOld()) {
    wx.showModal({
      title: '请先更新微信',
      content: '您的微信版本较旧，打不开政策百事通。更新微信后再来；急事可以打 12345。',
      confirmText: '去更新',
      cancelText: '知道了',
      success: ({ confirm }) => {
        if (confirm) wx.updateWeChatApp?.({});
      },
    });
    return false;
  }
  const env = process.env.TARO_APP_CLOUD_ENV;
  wx.cloud.init(env ? { env, traceUser: true } : { traceUser: true });
  return true;
};
