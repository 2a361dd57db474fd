import { create } from 'zustand';
import type { IconName } from '@/assets/icons/icons';

export type Tab = 'today' | 'categories' | 'ask' | 'mine' | 'desk';

export const TABS: readonly { tab: Tab; name: string; icon: IconName; url: string }[] = [
  { tab: 'today', name: '今日', icon: 'today', url: '/pages/today/index' },
  { tab: 'categories', name: '分类', icon: 'categories', url: '/pages/categories/index' },
  { tab: 'ask', name: '提问', icon: 'ask', url: '/pages/ask/index' },
  { tab: 'mine', name: '我的', icon: 'mine', url: '/pages/mine/index' },
  { tab: 'desk', name: '工作台', icon: 'desk', url: '/pages/desk/index' },
];

interface TabState {
  /** The tab on screen: WeChat makes one bar a page, and all of them read it here. */
  selected: Tab;
  /** The tab a person came from when they opened the staff tab. */
  before: Tab;
  select: (tab: Tab) => void;
}

export const useTabs = create<TabState>((set) => ({
  selected: 'today',
  before: 'today',
  select: (tab) =>
    set((state) => ({ selected: tab, before: state.selected === 'desk' ? state.before : state.selected })),
}));
