import type { HotSearchesRecord } from '../../cloudfunctions/core/domain/records';
import { SEED_CHECKED_AT } from './seed-card';

/** What the empty search page offers, each with cards to find; the office edits it with the season. */
export const HOT_SEARCHES: HotSearchesRecord = {
  _id: 'hot_searches',
  version: 1,
  words: ['延迟退休', '医保断缴', '异地就医', '拖欠工资', '助学贷款', '公积金提取', '失业金', '身份证丢了'],
  updatedAt: SEED_CHECKED_AT,
};
