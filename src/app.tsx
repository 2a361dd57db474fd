import Taro, { useDidHide, useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { lookForNews } from '@/features/me/me';
import { followFontSetting } from '@/features/settings/use-settings';
import { sendViews } from '@/features/views/views';
import { prepare } from '@/platform/support/support';
import { watchForUpdate } from '@/platform/update/update';
import './theme/index.scss';

/** The whole program: what happens once, before any page. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    if (prepare()) watchForUpdate();
  });
  useDidShow(() => {
    followFontSetting();
    void lookForNews();
  });
  useDidHide(() => void sendViews());
  usePageNotFound(() => {
    Taro.redirectTo({ url: '/reader/missing/index' });
  });
  return children;
}
