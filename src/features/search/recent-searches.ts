import Taro from '@tarojs/taro';
import { create } from 'zustand';

const KEY = 'recent-searches';
const MOST = 8;

interface RecentSearches {
  /** Newest first. */
  words: string[];
  remember: (words: string) => void;
  clear: () => void;
}

/** What was searched on this device and led somewhere; nowhere else is it kept. */
export const useRecentSearches = create<RecentSearches>((set, get) => ({
  words: Taro.getStorageSync(KEY) || [],
  remember: (latest) => {
    const words = [latest, ...get().words.filter((other) => other !== latest)].slice(0, MOST);
    void Taro.setStorage({ key: KEY, data: words });
    set({ words });
  },
  clear: () => {
    Taro.removeStorageSync(KEY);
    set({ words: [] });
  },
}));
