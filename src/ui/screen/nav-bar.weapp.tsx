import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { isSinglePage } from '@/platform/single-page/single-page';
import type { NavBarProps } from './nav-bar-props';

/**
 * WeChat draws the bar, its way back, and 返回首页 where the first page is not the home page (wx.hideHomeButton); only the
 * title is ours, and in single-page mode not even that.
 */
export function NavBar({ title }: NavBarProps) {
  useEffect(() => {
    if (!isSinglePage()) Taro.setNavigationBarTitle({ title });
  }, [title]);
  return null;
}
