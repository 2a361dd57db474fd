import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { aria } from '@/platform/accessibility/aria';
import { SITE } from '@/site';
import './site-footer.scss';

/** Who runs this, under which filing number, and where to complain (国办函〔2026〕12号). */
export function SiteFooter() {
  return (
    <View className="site-footer">
      <View>{SITE.operator}主办</View>
      <View>{SITE.filingNumber ? `备案号 ${SITE.filingNumber}` : '备案办理中，取得备案号后在此公示'}</View>
      <View
        className="site-footer__link"
        onClick={() => void Taro.navigateTo({ url: '/reader/feedback/index' })}
        {...aria({ role: 'link' })}
      >
        意见反馈 · 投诉
      </View>
    </View>
  );
}
