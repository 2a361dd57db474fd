import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { useAskDraft } from '@/features/ask/draft';

const KEY = 'my-region';

interface MyRegion {
  /** The province, a prefecture or a county; null until the person says. Nobody is located. */
  code: string | null;
  setCode: (code: string) => void;
}

/** Where this person asks from; kept on the device. Whoever said so when asking a question is not asked again. */
export const useMyRegion = create<MyRegion>((set) => ({
  code: Taro.getStorageSync(KEY) || useAskDraft.getState().regionCode,
  setCode: (code) => {
    Taro.setStorage({ key: KEY, data: code });
    set({ code });
  },
}));
