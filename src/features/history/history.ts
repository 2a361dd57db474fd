import type { CardRow } from '@core/contract';
import Taro from '@tarojs/taro';
import { create } from 'zustand';

const KEY = 'history';
/** The list holds so many cards; older ones fall off its end. */
const LATEST = 100;

/** A card read on this device. */
export interface Visit {
  card: CardRow;
  /** When it was last opened, epoch milliseconds. */
  at: number;
}

const stored = (): Visit[] => Taro.getStorageSync(KEY) || [];

/** 浏览记录: the latest cards read, newest first, each once. It stays on the device. */
export const useHistory = create<{ visits: Visit[] }>(() => ({ visits: stored() }));

function keep(visits: Visit[]): void {
  useHistory.setState({ visits });
  Taro.setStorage({ key: KEY, data: visits });
}

/** Of a card's page, what a list shows. */
export function noteVisit({ id, question, categoryId, publishedOn, expired }: CardRow): void {
  const others = useHistory.getState().visits.filter(({ card }) => card.id !== id);
  const visit = { card: { id, question, categoryId, publishedOn, expired }, at: Date.now() };
  keep([visit, ...others].slice(0, LATEST));
}

/** A card that was taken down leaves the list too. */
export function forgetVisit(cardId: string): void {
  const { visits } = useHistory.getState();
  if (visits.some(({ card }) => card.id === cardId)) keep(visits.filter(({ card }) => card.id !== cardId));
}

export const clearHistory = (): void => keep([]);
