import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import type { NavBarProps } from './nav-bar-props';

/** WeChat draws the bar and its way back; only the title is ours. */
export function NavBar({ title }: NavBarProps) {
  useEffect(() => {
    Taro.setNavigationBarTitle({ title });
  }, [title]);
  return null;
}
