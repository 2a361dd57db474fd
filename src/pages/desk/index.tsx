import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { meQuery, refreshMe, wasStaff } from '@/features/me/me';
import { FailureView } from '@/ui/query-view/failure-view';
import { Screen } from '@/ui/screen/screen';
import { Skeleton } from '@/ui/skeleton/skeleton';
import { StateView } from '@/ui/state-view/state-view';
import { TABS, useTabs } from '@/ui/tab-bar/tabs';

const INBOX = '/desk/inbox/index';

const leave = (): void => {
  const { before } = useTabs.getState();
  const target = TABS.find(({ tab }) => tab === before && tab !== 'desk');
  Taro.switchTab({ url: target?.url ?? '/pages/today/index' });
};

/**
 * The 工作台 tab: a door. A tab page lies in the main package, the inbox in a subpackage that only staff ever fetch, and
 * WeChat cannot draw the one inside the other. So the tab opens the inbox at once, one tap as for any tab; the inbox
 * carries the same tab bar, and its way back leads to the tab the person came from, never to this page.
 */
export default function DeskDoor() {
  const { data: me, error } = meQuery.useAnswer(null);
  const [stuck, setStuck] = useState(false);
  /** The inbox was opened from here since this tab was last chosen: showing again means the way back from it. */
  const opened = useRef(false);

  useEffect(
    () =>
      useTabs.subscribe(({ selected }) => {
        if (selected === 'desk') return;
        // What was done there is waited for no more.
        if (opened.current) void refreshMe();
        opened.current = false;
      }),
    [],
  );

  const open = async (): Promise<void> => {
    setStuck(false);
    const staff = wasStaff() || (await refreshMe())?.staff !== undefined;
    if (!staff || useTabs.getState().selected !== 'desk') return;
    opened.current = true;
    await Taro.navigateTo({ url: INBOX }).catch(() => {
      opened.current = false;
      setStuck(true);
    });
  };

  useDidShow(() => {
    if (opened.current) leave();
    else void open();
  });

  return (
    <Screen title="工作台" tab="desk">
      {stuck ? (
        <StateView
          state="trouble"
          words="工作台没有打开，请检查网络后重试。"
          action={{ words: '重试', onClick: () => void open() }}
        />
      ) : error && !me ? (
        <FailureView error={error} onRetry={() => void open()} />
      ) : me && !me.staff ? (
        <StateView
          state="locked"
          words="工作台只对工作人员开放。如需开通，请联系管理员要邀请码。"
          action={{ words: '我有邀请码', onClick: () => void Taro.navigateTo({ url: '/office/join/index' }) }}
        />
      ) : (
        <Skeleton shape="tiles" />
      )}
    </Screen>
  );
}
