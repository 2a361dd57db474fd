/** Opened from Moments (scene 1154). */
const FROM_MOMENTS = 1154;

/**
 * Whether this is WeChat's single-page mode: a shared page seen from Moments, without identity, tab bar or a way to
 * another page, and with a storage of its own. WeChat's bar below offers 前往小程序.
 */
export const isSinglePage = (): boolean => wx.getLaunchOptionsSync().scene === FROM_MOMENTS;
