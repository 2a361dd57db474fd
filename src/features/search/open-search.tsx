import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { aria } from '@/platform/accessibility/aria';
import { Icon } from '@/ui/icon/icon';
import './open-search.scss';

/** What the field says before anything is typed. */
export const SEARCH_HINT = '搜政策，如“低保怎么办”';

/** Looks like a field and opens the search page, where one types. */
export function OpenSearch() {
  return (
    <View
      className="open-search"
      onClick={() => void Taro.navigateTo({ url: '/reader/search/index' })}
      {...aria({ role: 'button' })}
    >
      <Icon name="search" size="small" />
      <View className="open-search__hint">{SEARCH_HINT}</View>
    </View>
  );
}
