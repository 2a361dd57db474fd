/** The oldest base library everything here works on: privacy authorization came with 2.32.3. */
const MINIMUM = [2, 32, 3] as const;

/** Whether this WeChat cannot run the program; without cloud functions it can do nothing either. */
export const isWeChatTooOld = (): boolean => {
  if (!wx.cloud) return true;
  const version = wx.getAppBaseInfo?.().SDKVersion ?? wx.getSystemInfoSync().SDKVersion;
  const parts = version.split('.').map(Number);
  for (const [index, least] of MINIMUM.entries()) {
    const part = parts[index] ?? 0;
    if (part !== least) return part < least;
  }
  return false;
};
