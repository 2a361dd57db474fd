/** The oldest base library everything here works on: privacy authorization came with 2.32.3. */
const MINIMUM = [2, 32, 3] as const;

const isTooOld = (version: string): boolean => {
  const parts = version.split('.').map(Number);
  for (const [index, least] of MINIMUM.entries()) {
    const part = parts[index] ?? 0;
    if (part !== least) return part < least;
  }
  return false;
};

/** Prepares the cloud, or asks the person to update WeChat. True when the program can run. */
export const prepare = (): boolean => {
  const version = wx.getAppBaseInfo?.().SDKVersion ?? wx.getSystemInfoSync().SDKVersion;
  if (!wx.cloud || isTooOld(version)) {
    wx.showModal({
      title: '请先更新微信',
      content: '您的微信版本较旧,打不开政策百事通。更新微信后再来;急事可以打 12345。',
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
