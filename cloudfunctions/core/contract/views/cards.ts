/** What readers see of cards, roundups and the directory. */
import type { UnitLevel } from '../constants';
import type { FeaturedRow } from './featured';
import type { CardRow, Page } from './shared';

export interface CategoryView {
  id: string;
  name: string;
}

/** A category in the list of all of them. */
export interface CategoryRow extends CategoryView {
  /** Its published cards, counted so far as they are held in memory. */
  cardCount: number;
  /** There are more than were counted. */
  more: boolean;
  /** Ids of categories that were merged into it: old links name them. */
  was?: string[];
}

export interface BasisView {
  title: string;
  /** 文号; absent for statutes cited by article. */
  number?: string;
  year: number;
  /** Only ever on gov.cn. */
  url?: string;
}

export interface CardView extends CardRow {
  answer: string;
  bases: BasisView[];
  unitName: string;
  hotline: string;
  regionCodes: string[];
  validFrom?: string;
  validUntil?: string;
  reviewBy: string;
  /** How many citizens' questions it came from; 0 when it was the editors' idea. */
  askedBy: number;
  /** The picture was drawn by AI and must carry its label (AI 标识办法). */
  aiPicture: boolean;
}

export interface CardPage extends CardView {
  /** How many people found it useful, at most ten minutes before the answer was given. */
  useful: number;
  /** Sent back with the next call; the same one is answered with `Unchanged`. */
  version: string;
  featured: FeaturedRow[];
  related: CardRow[];
  /** Whether people can ask, for a device that opened a shared card first. */
  asking: boolean;
}

/** The mini-program code that opens a card. */
export interface CardCodeView {
  /** As a data address; null when WeChat gives none now. */
  picture: string | null;
}

/** A card taken down (已下线): its text is gone, and what stands near it is offered instead. */
export interface WithdrawnCard {
  withdrawn: true;
  related: CardRow[];
}

export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  day: string;
  workday: boolean;
  /** The day's headline, where it had one. */
  card?: { id: string; question: string };
}

export interface CalendarView {
  /** `YYYY-MM`. */
  month: string;
  /** Every day of the month. */
  days: CalendarDay[];
}

export interface RoundupRow {
  id: string;
  title: string;
  cardCount: number;
}

/** A roundup in the list of all of them. */
export interface RoundupListRow extends RoundupRow {
  publishedOn: string;
}

export interface RoundupView extends RoundupListRow {
  introduction: string;
  cards: CardRow[];
  hotlines: { name: string; phone: string }[];
}

export interface HomeView {
  /** Sent back with the next call; the same one is answered with `Unchanged`. */
  version: string;
  /** Today in Beijing time. */
  today: string;
  /** Today is a working day of the official calendar, so a card is due. */
  workday: boolean;
  /** The first working day after today: the next card is due then. */
  nextWorkday: string;
  /** Whether people can ask; without it the program is a reader of cards and shows no way to it. */
  asking: boolean;
  /** The day's card, or the last one when today's has not come yet (`headline.publishedOn` tells). */
  headline: CardView | null;
  latest: Page<CardRow>;
  categories: CategoryView[];
  roundups: RoundupRow[];
}

/** One line of the service directory. */
export interface DirectoryUnit {
  id: string;
  name: string;
  hotline: string;
  /** What to ask there, in everyday words. */
  about: string;
  /** Its categories by name; empty when it takes every matter. */
  subjects: string[];
  /** It has no number of its own: the one given is a hotline for the whole country. */
  shared: boolean;
}

/** Whom to call from a region: its own units, the national hotlines, the province's departments. */
export interface DirectoryView {
  regionCode: string;
  groups: { level: UnitLevel; regionCode: string; units: DirectoryUnit[] }[];
}

/** This batch of views is counted and need not be sent again. */
export interface ViewsReceipt {
  batchId: string;
}
