import { View } from '@tarojs/components';
import { SITE } from '@/site';
import './site-footer.scss';

/** Who runs this and under which filing number. */
export function SiteFooter() {
  return (
    <View className="site-footer">
      <View>{SITE.operator}主办</View>
      <View>{SITE.filingNumber ? `备案号 ${SITE.filingNumber}` : '备案办理中,取得备案号后在此公示'}</View>
    </View>
  );
}
