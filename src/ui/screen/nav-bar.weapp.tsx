import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { aria } from '@/platform/accessibility/aria';
import { isSinglePage } from '@/platform/single-page/single-page';
import type { NavBarProps } from './nav-bar-props';
import './nav-bar.weapp.scss';

/**
 * WeChat draws the bar, its way back, and 返回首页 where the first page is not the home page (wx.hideHomeButton); only the
 * title is ours. A page that stands for a tab draws its own.
 */
export function NavBar({ title, own }: NavBarProps) {
  useEffect(() => {
    // A page opened alone from Moments keeps WeChat's own bar.
    if (!isSinglePage()) Taro.setNavigationBarTitle({ title });
  }, [title]);
  return own ? <OwnBar title={title} /> : null;
}

/** As high as WeChat's: its menu button stands in the middle below the status bar, whose height counts here. In px. */
const measured = () => {
  const { statusBarHeight = 20 } = wx.getWindowInfo?.() ?? wx.getSystemInfoSync();
  const { top, height } = wx.getMenuButtonBoundingClientRect();
  return { paddingTop: `${statusBarHeight}px`, height: `${height + 2 * top - statusBarHeight}px` };
};

/** A bar with a title alone, for a page that stands for a tab. */
function OwnBar({ title }: { title: string }) {
  const [style] = useState(measured);
  return (
    <View className="own-bar" style={style}>
      <View className="own-bar__title" {...aria({ role: 'heading' })}>
        {title}
      </View>
    </View>
  );
}
