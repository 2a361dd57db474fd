import Taro from '@tarojs/taro';
import { WaysOn } from '@/features/ways-on/ways-on';
import { Screen } from '@/ui/screen/screen';
import { SiteFooter } from '@/ui/site-footer/site-footer';
import { StateView } from '@/ui/state-view/state-view';

/** Where a link to a page that is no more leads. */
export default function MissingPage() {
  return (
    <Screen title="没有找到页面">
      <StateView
        state="empty"
        words="这个页面不在了，可能链接不完整。"
        action={{ words: '回到今日', onClick: () => void Taro.switchTab({ url: '/pages/today/index' }) }}
      />
      <WaysOn />
      <SiteFooter />
    </Screen>
  );
}
