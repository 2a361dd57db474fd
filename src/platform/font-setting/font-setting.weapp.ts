import { atLeastUsual } from './at-least-usual';
import type { FontSetting } from './types';

/** WeChat's usual text in px on iOS; 16 on Android, where a scale is always given (小程序适老化设计指南). */
const USUAL = 17;

/** WeChat's 字体大小, which 关怀模式 raises: as a scale where WeChat says one, else from its px. */
export const fontSetting: FontSetting = () => {
  const { fontSizeScaleFactor, fontSizeSetting } =
    (wx.getAppBaseInfo?.() as Partial<WechatMiniprogram.AppBaseInfo> | undefined) ??
    (wx.getSystemInfoSync() as Partial<WechatMiniprogram.AppBaseInfo>);
  return atLeastUsual(fontSizeScaleFactor ?? (fontSizeSetting ?? USUAL) / USUAL);
};
