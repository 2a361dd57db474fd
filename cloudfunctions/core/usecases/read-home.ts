import type { CardListRecord, CardRecord } from '../domain/records';
import { addWorkingDays, beijingDay, isWorkday } from '../domain/working-time';
import { currentReading, feedPage, homeOf, type HomeSnapshot } from '../store/reading';
import type { Rows } from '../store/collection';
import { readingVersion } from '../domain/reading';

export interface Home extends Pick<HomeSnapshot, 'categories' | 'roundups'> {
  version: string;
  today: string;
  workday: boolean;
  nextWorkday: string;
  asking: boolean;
  headline: CardRecord | null;
  latest: Rows<CardListRecord>;
}

/**
 * The first screen: today's card or the last one before it, the latest cards, the categories and the roundups. Null when
 * `have` says that the client's is the current one.
 */
export async function readHome(input: { have?: string }, now: number): Promise<Home | null> {
  const current = await currentReading(now);
  const today = beijingDay(now);
  const version = readingVersion(current, today);
  if (input.have === version) return null;
  const [home, latest] = await Promise.all([homeOf(current), feedPage(current, undefined, undefined)]);
  return {
    version,
    today,
    workday: isWorkday(today, home.overrides),
    nextWorkday: addWorkingDays(today, 1, home.overrides),
    asking: current.asking,
    headline: home.headlines.find(({ headlineOn = '' }) => headlineOn <= today) ?? null,
    latest,
    categories: home.categories,
    roundups: home.roundups,
  };
}
