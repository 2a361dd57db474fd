import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { dayOf } from '@/features/dates/beijing';
import { type Consented, useConsented } from '@/features/notices/use-consented';
import { call } from '@/platform/call';

const KEY = 'reminder';

/** The message template the build was told of; without one nothing can be reminded of. */
const TEMPLATE = process.env.TARO_APP_REMINDER_TEMPLATE;
export const canRemind = TEMPLATE !== '';

/** The day the reminder comes (YYYY-MM-DD), as the server answered; kept on the device. */
const useKept = create<{ on?: string }>(() => ({ on: Taro.getStorageSync(KEY) || undefined }));

export function forgetReminder(): void {
  Taro.removeStorageSync(KEY);
  useKept.setState({ on: undefined });
}

/** From midnight to eight the next reminder is of this very morning. */
const TO_EIGHT = 16 * 3_600_000;

/** Whether a reminder of a day (YYYY-MM-DD) is still to come; it comes at 08:00. */
export const isAhead = (on: string, now: number): boolean => on >= dayOf(now + TO_EIGHT);

/** 明早 8 点提醒我: one tap, one consent, one message; `on` is the day it comes. */
export function useReminder(): { on?: string; consented: Consented } {
  const { on } = useKept();
  const consented = useConsented(TEMPLATE, async (commandId) => {
    const set = await call('citizen', 'remind_tomorrow', { commandId });
    Taro.setStorage({ key: KEY, data: set.on });
    useKept.setState(set);
  });
  return { on, consented };
}
