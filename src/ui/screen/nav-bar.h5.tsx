import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { aria } from '@/platform/accessibility/aria';
import { Icon } from '@/ui/icon/icon';
import type { NavBarProps } from './nav-bar-props';
import './nav-bar.h5.scss';

const goBack = () => {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack();
  else Taro.switchTab({ url: '/pages/today/index' });
};

/** A browser has no bar of its own: title, and the way back. */
export function NavBar({ title, back }: NavBarProps) {
  return (
    <View className="nav-bar">
      {back && (
        <View className="nav-bar__back" onClick={goBack} {...aria({ role: 'button', label: '返回' })}>
          <Icon name="back" />
        </View>
      )}
      <View className="nav-bar__title" {...aria({ role: 'heading' })}>
        {title}
      </View>
    </View>
  );
}
