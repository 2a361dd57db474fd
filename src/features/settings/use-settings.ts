import Taro from '@tarojs/taro';
import { create } from 'zustand';

const KEY = 'settings';

interface Settings {
  /** 长辈版 */
  largeType: boolean;
  setLargeType: (largeType: boolean) => void;
}

const stored = (): { largeType?: boolean } => Taro.getStorageSync(KEY) || {};

/** How this person likes to read; kept on the device. */
export const useSettings = create<Settings>((set) => ({
  largeType: stored().largeType === true,
  setLargeType: (largeType) => {
    Taro.setStorageSync(KEY, { largeType });
    set({ largeType });
  },
}));
