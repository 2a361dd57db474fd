import { View } from '@tarojs/components';
import type { Pages } from '@/features/query/use-pages';
import { aria } from '@/platform/accessibility/aria';
import { Button } from '@/ui/button/button';
import './more-rows.scss';

/** The foot of an endless list. Reaching it fetches more; the button is for those who do not scroll. */
export function MoreRows({ pages }: { pages: Pages }) {
  switch (pages.state) {
    case 'end':
      return <View className="more-rows">已经到底了</View>;
    case 'loading':
      return (
        <View className="more-rows" {...aria({ role: 'status', live: 'polite' })}>
          正在加载…
        </View>
      );
    case 'failed':
      return (
        <View className="more-rows">
          <View {...aria({ role: 'alert', live: 'assertive' })}>{pages.error?.message}</View>
          <Button kind="quiet" onClick={() => void pages.more()}>
            重试
          </Button>
        </View>
      );
    case 'more':
      return (
        <View className="more-rows">
          <Button kind="quiet" onClick={() => void pages.more()}>
            查看更多
          </Button>
        </View>
      );
  }
}
