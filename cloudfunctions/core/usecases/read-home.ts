import { beijingDay, DEFAULT_WORKING_TIME, isWorkday } from '../domain/working-time';
import type { CardRecord, CategoryRecord, RoundupRecord } from '../domain/records';
import {
  type CardListRecord,
  findHeadline,
  listCategories,
  listPublishedCards,
  listPublishedRoundups,
} from '../store/cards';
import type { Rows } from '../store/collection';

const ROUNDUPS = 4;

export interface Home {
  today: string;
  workday: boolean;
  headline: CardRecord | null;
  latest: Rows<CardListRecord>;
  categories: CategoryRecord[];
  roundups: RoundupRecord[];
}

/** The first screen: today's card or the last one before it, the latest cards, the categories and the roundups. */
export async function readHome(now: number): Promise<Home> {
  const today = beijingDay(now);
  const [headline, latest, categories, roundups] = await Promise.all([
    findHeadline(today),
    listPublishedCards(),
    listCategories(),
    listPublishedRoundups(ROUNDUPS),
  ]);
  return { today, workday: isWorkday(today, DEFAULT_WORKING_TIME.overrides), headline, latest, categories, roundups };
}
