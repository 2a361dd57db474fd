import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { aria } from '@/platform/accessibility/aria';
import { Icon } from '@/ui/icon/icon';
import type { NavBarProps } from './nav-bar-props';
import './nav-bar.h5.scss';

const goBack = () => void Taro.navigateBack();
const goHome = () => void Taro.switchTab({ url: '/pages/today/index' });

/** A browser has no bar of its own: title, and the way back; home, when a link opened this very page. */
export function NavBar({ title, back }: NavBarProps) {
  const [first] = useState(() => Taro.getCurrentPages().length <= 1);
  return (
    <View className="nav-bar">
      {back && (
        <View
          className="nav-bar__back"
          onClick={first ? goHome : goBack}
          {...aria({ role: 'button', label: first ? '回到首页' : '返回' })}
        >
          <Icon name={first ? 'home' : 'back'} />
        </View>
      )}
      <View className="nav-bar__title" {...aria({ role: 'heading', level: 1 })}>
        {title}
      </View>
    </View>
  );
}
