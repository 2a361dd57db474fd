import Taro from '@tarojs/taro';
import { useRef } from 'react';
import { create } from 'zustand';
import { newCommandId } from '@/features/commands/command-id';
import { type Command, useCommand } from '@/features/commands/use-command';
import { dayOf } from '@/features/dates/beijing';
import { call } from '@/platform/call';
import { subscribe } from '@/platform/subscribe/subscribe';
import type { SubscribeAnswer } from '@/platform/subscribe/types';

const KEY = 'reminder';

/** The message template the build was told of; without one nothing can be reminded of. */
const TEMPLATE = process.env.TARO_APP_REMINDER_TEMPLATE;
export const canRemind = TEMPLATE !== '';

const REFUSALS: Record<Exclude<SubscribeAnswer, 'accept'>, string> = {
  reject: '没有设提醒。想要时再点一次。',
  ban: '您关闭了本小程序的通知。可以点右上角「···」，在「设置」里打开后再来。',
  unavailable: '现在设不了提醒，请稍后再试。',
};

interface Kept {
  /** The day the reminder comes (YYYY-MM-DD), as the server answered; kept on the device. */
  on?: string;
  /** Why none was set. */
  refusal?: string;
}

const useKept = create<Kept>(() => ({ on: Taro.getStorageSync(KEY) || undefined }));

export interface Reminder extends Kept, Pick<Command<[], void>, 'busy' | 'error'> {
  /** Asks for the one consent, then sets the one reminder. Only ever from a tap. */
  remind: () => void;
}

/** From midnight to eight the next reminder is of this very morning. */
const TO_EIGHT = 16 * 3_600_000;

/** Whether a reminder of a day (YYYY-MM-DD) is still to come; it comes at 08:00. */
export const isAhead = (on: string, now: number): boolean => on >= dayOf(now + TO_EIGHT);

/** 明早 8 点提醒我: one tap, one consent, one message. */
export function useReminder(): Reminder {
  const kept = useKept();
  /** Of a consent given but not yet acknowledged by the server: another tap does not ask for it again. */
  const consented = useRef<string>();

  const { busy, error, send } = useCommand(async () => {
    // Before any await, or WeChat does not ask.
    const asked = consented.current ? 'accept' : subscribe(TEMPLATE);
    const answer = await asked;
    if (answer !== 'accept') {
      useKept.setState({ refusal: REFUSALS[answer] });
      return;
    }
    consented.current ??= newCommandId();
    const { on } = await call('citizen', 'remind_tomorrow', { commandId: consented.current });
    consented.current = undefined;
    Taro.setStorage({ key: KEY, data: on });
    useKept.setState({ on, refusal: undefined });
  });
  return { ...kept, busy, error, remind: () => void send() };
}
