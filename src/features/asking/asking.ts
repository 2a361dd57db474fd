import Taro from '@tarojs/taro';
import { create } from 'zustand';

const KEY = 'asking-on';

interface Asking {
  /** As the server last said on this device; undefined before it said anything. */
  on: boolean | undefined;
}

const stored = (): boolean | undefined => {
  const kept: unknown = Taro.getStorageSync(KEY);
  return typeof kept === 'boolean' ? kept : undefined;
};

export const useAskingState = create<Asking>(() => ({ on: stored() }));

/** Takes the server's word on whether people can ask; it holds on this device until the next. */
export const learnAsking = (on: boolean): void => {
  if (useAskingState.getState().on === on) return;
  useAskingState.setState({ on });
  Taro.setStorageSync(KEY, on);
};
