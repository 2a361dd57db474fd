import { TabBar } from '@/ui/tab-bar/tab-bar';

/** The place WeChat looks for a tab bar. */
export default function CustomTabBar() {
  return <TabBar />;
}
