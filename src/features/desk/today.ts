import type { TodayView } from '@core/contract';
import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { create } from 'zustand';
import { dayOf } from '@/features/dates/beijing';
import { call } from '@/platform/call';

const KEY = 'desk-today';

/** What is shown; nothing once it was closed, and on days it was shown before. */
const useShown = create<{ today?: TodayView }>(() => ({}));

const mark = (staffId: string, day: string): string => `${staffId}:${day}`;

/** Asks once a day and person; a day off and a failed call leave it for the next opening. */
async function open(staffId: string): Promise<void> {
  const day = dayOf(Date.now());
  if (Taro.getStorageSync(KEY) === mark(staffId, day)) return;
  const today = await call('desk', 'today', {}).catch(() => undefined);
  if (!today?.workday) return;
  Taro.setStorageSync(KEY, mark(staffId, today.day));
  useShown.setState({ today });
}

/** 今日要办: on the first opening of the to-do on a working day, until it is closed. */
export function useToday(staffId: string | undefined): { today?: TodayView; close: () => void } {
  const { today } = useShown();
  useEffect(() => {
    if (staffId !== undefined) void open(staffId);
  }, [staffId]);
  const isStill = today?.day === dayOf(Date.now());
  return { today: isStill ? today : undefined, close: () => useShown.setState({ today: undefined }) };
}
