import { useDidShow } from '@tarojs/taro';
import { TabBar } from './tab-bar';
import { type Tab, useTabs } from './tabs';

/** Taro leaves out custom tab bars in a browser, so each tab page draws it. */
export function TabBarSlot({ tab }: { tab: Tab }) {
  const select = useTabs((state) => state.select);
  useDidShow(() => select(tab));
  return <TabBar />;
}
