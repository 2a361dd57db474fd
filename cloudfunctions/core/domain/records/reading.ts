/**
 * What readers get: one document that says what is current, documents that never change once written, and one for each
 * card.
 */
import type { CardRecord } from './card';
import type { CardVotes } from './mark';
import type { FeaturedRecord } from './featured';

/** The pointer; moves last, so that whatever it names is there. `_id` is always `current`. */
export interface ReadingRecord {
  _id: 'current';
  /** Grows by one with every change of what can be read. */
  version: number;
  /** Snapshot ids by name: `home`, `feed`, `feed:<category>`. */
  snapshots: Record<string, string>;
  /** Cards and featured answers taken down, newest last: left out of everything at once, whatever a snapshot still says. */
  withdrawn: string[];
  /** Cards taken down that the snapshots still count. */
  uncounted?: { cardId: string; categoryId: string }[];
  /** What the snapshots were made of; the same again means nothing is to be done. */
  builtFrom: string;
  /** Up to which change of a card the cards' pages were made: a cursor. */
  pagesUpTo?: string;
  at: number;
}

/** One immutable piece, named by the digest of its content. */
export interface SnapshotRecord {
  _id: string;
  /** JSON. */
  body: string;
  at: number;
}

/** What a list shows of a card: never its answer. */
export type CardListRecord = Pick<
  CardRecord,
  '_id' | 'question' | 'categoryId' | 'publishedOn' | 'publishedAt' | 'validUntil'
>;

/** What a list shows of a featured answer: its question and answer as far as a row has room. */
export type FeaturedListRecord = Pick<
  FeaturedRecord,
  '_id' | 'kind' | 'question' | 'answer' | 'officeName' | 'categoryId' | 'regionCode' | 'answeredAt' | 'likes'
>;

/** A card with what stands beside it. */
export interface CardWithCompany {
  card: CardRecord;
  featured: FeaturedListRecord[];
  related: CardListRecord[];
}

/** All that a reader gets of one card, in one document. `_id` is the card's. */
export interface CardPageRecord extends CardVotes {
  _id: string;
  /** Likes of featured answers that cite it, by their ids: exact, whatever the page says. */
  likes?: Record<string, number>;
  /** Made by the `publish` timer. Absent before that and after a change: its parts are read instead. */
  page?: CardWithCompany;
  /** Since when the page has to be made anew. */
  staleAt?: number;
}
