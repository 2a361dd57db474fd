import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { fontSetting } from '@/platform/font-setting/font-setting';
import { type TypeSize, typeClass, typeSizeOf } from './type-size';

const KEY = 'settings';

interface Settings {
  /** 长辈版, as this person chose it; undefined while they follow their phone. */
  chosen: boolean | undefined;
  /** How much larger than usual they read elsewhere. */
  scale: number;
  setLargeType: (largeType: boolean) => void;
  /** Looks at the phone's setting again: it may have changed while the program was away. */
  follow: () => void;
}

const stored = (): { largeType?: boolean } => Taro.getStorageSync(KEY) || {};

const useStore = create<Settings>((set) => ({
  chosen: stored().largeType,
  scale: fontSetting(),
  setLargeType: (largeType) => {
    Taro.setStorageSync(KEY, { largeType });
    set({ chosen: largeType });
  },
  follow: () => set({ scale: fontSetting() }),
}));

export const followFontSetting = (): void => useStore.getState().follow();

/** Whether 长辈版 shows, and how to choose it; the choice is kept on the device and wins over the phone's setting. */
export function useLargeType(): { largeType: boolean; setLargeType: (largeType: boolean) => void } {
  const { chosen, scale, setLargeType } = useStore();
  return { largeType: typeSizeOf(chosen, scale).large, setLargeType };
}

/** The class of the type size this person reads in. */
export function useTypeClass(): string {
  const { chosen, scale } = useStore();
  const size: TypeSize = typeSizeOf(chosen, scale);
  return typeClass(size);
}
