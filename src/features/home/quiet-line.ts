import type { HomeView } from '@core/contract';

/** Why the card on top is not today's; null when it is. */
export const quietLine = ({ today, workday, headline }: HomeView): string | null => {
  if (headline?.publishedOn === today) return null;
  return workday ? '今天的卡片稍后就来，先看最近一张' : '今天休息，先看最近一张';
};
