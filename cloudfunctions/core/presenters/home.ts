import type { HomeView, Unchanged } from '../contract';
import type { CardRecord, CategoryRecord, RoundupRecord } from '../domain/records';
import { type CardRowRecord, presentCard, presentCardRow, presentCategory, presentRoundupRow } from './card';
import { page } from './page';

interface Home {
  version: string;
  today: string;
  workday: boolean;
  nextWorkday: string;
  asking: boolean;
  headline: CardRecord | null;
  latest: { rows: CardRowRecord[]; cursor?: string };
  categories: CategoryRecord[];
  roundups: RoundupRecord[];
}

/** The first screen; null is one the client has already. The headline stands on its own: the list below leaves it out. */
export function presentHome(home: Home | null, now: number): HomeView | Unchanged {
  if (!home) return { unchanged: true };
  const { version, today, workday, nextWorkday, asking, headline, latest, categories, roundups } = home;
  const others = latest.rows.filter((card) => card._id !== headline?._id);
  return {
    version,
    today,
    workday,
    nextWorkday,
    asking,
    headline: headline ? presentCard(headline, now) : null,
    latest: page({ ...latest, rows: others }, (card) => presentCardRow(card, now)),
    categories: categories.map(presentCategory),
    roundups: roundups.map(presentRoundupRow),
  };
}
