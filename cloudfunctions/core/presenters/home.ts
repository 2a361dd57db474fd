import type { HomeView } from '../contract';
import type { CardRecord, CategoryRecord, RoundupRecord } from '../domain/records';
import { type CardRowRecord, presentCard, presentCardRow, presentCategory, presentRoundupRow } from './card';
import { page } from './page';

interface Home {
  today: string;
  workday: boolean;
  headline: CardRecord | null;
  latest: { rows: CardRowRecord[]; cursor?: string };
  categories: CategoryRecord[];
  roundups: RoundupRecord[];
}

/** The first screen. The headline stands on its own, so the list below leaves it out. */
export function presentHome({ today, workday, headline, latest, categories, roundups }: Home, now: number): HomeView {
  const others = latest.rows.filter((card) => card._id !== headline?._id);
  return {
    today,
    workday,
    headline: headline ? presentCard(headline, now) : null,
    latest: page({ ...latest, rows: others }, (card) => presentCardRow(card, now)),
    categories: categories.map(presentCategory),
    roundups: roundups.map(presentRoundupRow),
  };
}
