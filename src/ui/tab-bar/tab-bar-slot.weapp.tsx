import { useDidShow } from '@tarojs/taro';
import { type Tab, useTabs } from './tabs';

/** WeChat hangs the bar under each tab page by itself (custom-tab-bar): it only has to know which one. */
export function TabBarSlot({ tab }: { tab: Tab }) {
  const select = useTabs((state) => state.select);
  useDidShow(() => select(tab));
  return null;
}
