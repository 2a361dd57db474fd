import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useAsking } from '@/features/asking/use-asking';
import { countWords } from '@/features/me/count-words';
import { useHasNews, useWaiting } from '@/features/me/me';
import { useIsStaff } from '@/features/me/use-is-staff';
import { useLargeType, useTypeClass } from '@/features/settings/use-settings';
import { aria } from '@/platform/accessibility/aria';
import { Icon } from '@/ui/icon/icon';
import { TABS, useTabs } from './tabs';
import './tab-bar.scss';

/** 今日, 分类, 提问, 我的, and 工作台 for staff. Large type leaves out 分类, and 提问 shows while people can ask. */
export function TabBar() {
  const selected = useTabs((state) => state.selected);
  const { largeType } = useLargeType();
  const typeClass = useTypeClass();
  const isStaff = useIsStaff();
  const hasNews = useHasNews();
  const waiting = useWaiting();
  const asking = useAsking();
  const shows = { today: true, categories: !largeType, ask: asking, mine: true, desk: isStaff };
  const tabs = TABS.filter(({ tab }) => shows[tab]);
  return (
    <View className={`tab-bar ${typeClass}`} {...aria({ role: 'tablist', label: '主要页面' })}>
      {tabs.map(({ tab, name, icon, url }) => {
        const dotted = tab === 'mine' && hasNews;
        const count = tab === 'desk' && waiting > 0 ? countWords(waiting) : '';
        const news = dotted ? '，有新进展' : '';
        return (
          <View
            key={tab}
            className={`tab-bar__tab ${tab === selected ? 'tab-bar__tab--selected' : ''}`}
            onClick={() => tab !== selected && Taro.switchTab({ url })}
            {...aria({ role: 'tab', label: count ? undefined : name + news, selected: tab === selected })}
          >
            <Icon name={icon} />
            {dotted && <View className="tab-bar__dot" />}
            <View className="tab-bar__name">{name}</View>
            {count && <View className="tab-bar__count">{count}</View>}
          </View>
        );
      })}
    </View>
  );
}
