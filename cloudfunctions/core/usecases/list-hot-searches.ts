import type { HotSearchesRecord } from '../domain/records';
import { findSetting } from '../store/settings';

/** 大家在搜: what editors chose; null when they chose nothing. */
export const listHotSearches = (): Promise<HotSearchesRecord | null> => findSetting('hot_searches');
