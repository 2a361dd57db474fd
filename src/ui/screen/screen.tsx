import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '@/platform/accessibility/aria';
import { useTypeClass } from '@/features/settings/use-settings';
import type { Tab } from '@/ui/tab-bar/tabs';
import { TabBarSlot } from '@/ui/tab-bar/tab-bar-slot';
import { NavBar } from './nav-bar';
import './screen.scss';

interface Props {
  title: string;
  /** Tab pages carry the tab bar and no way back. */
  tab?: Tab;
  /** A page of a subpackage that stands for a tab and draws its bar: no way back in sight either. */
  standsForTab?: boolean;
  /** Stays at the bottom: the screen's one or two actions. */
  footer?: ReactNode;
  /** Sheets and watermarks, outside the flow of the page. */
  overlay?: ReactNode;
  children: ReactNode;
}

/** Every page's frame: title, a phone-wide column, safe areas, and the person's type size. */
export function Screen({ title, tab, standsForTab = false, footer, overlay, children }: Props) {
  const typeClass = useTypeClass();
  const below = tab ? 'screen--tab' : footer ? 'screen--footer' : '';
  return (
    <View className={`screen ${below} ${typeClass}`} {...aria({ role: 'main' })}>
      <NavBar title={title} back={!tab && !standsForTab} own={standsForTab} />
      <View className="screen__body">{children}</View>
      {footer && <View className="screen__footer">{footer}</View>}
      {tab && <TabBarSlot tab={tab} />}
      {overlay}
    </View>
  );
}
