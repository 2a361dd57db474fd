/** What is stored of what people mark while reading, and of how often cards are read. */
import type { CardVote, UnsolvedReason } from '../../contract/constants';

export type Vote =
  | { vote: Extract<CardVote, 'useful'> }
  | { vote: Extract<CardVote, 'unsolved'>; reason: UnsolvedReason };

export type MarkKind = 'vote' | 'like' | 'favourite';

/**
 * One person's mark on one card or featured answer. `_id` is keyed by person, kind and subject, so that there is never
 * a second one; what is taken back is removed. `personId` never leaves the server: it is there to find, and one day
 * erase, what is a person's.
 */
export type MarkRecord = {
  _id: string;
  personId: string;
  /** The card's id, or the featured answer's. */
  subjectId: string;
  at: number;
} & (({ kind: 'vote' } & Vote) | { kind: 'like' | 'favourite' });

/** How many voted what on a card; changed only together with the votes it counts. */
export interface CardVotes {
  useful: number;
  /** Those for whom it was not solved, by reason; their sum is the number of such votes. */
  unsolved: Record<UnsolvedReason, number>;
}

/** Part of the views of one card on one Beijing day. `_id` is `<day>:<cardId>:<shard>`. */
export interface ViewCounterRecord {
  _id: string;
  day: string;
  cardId: string;
  count: number;
}

/** A batch of views that was counted, remembered for as long as a device may send it again. `_id` is its id. */
export interface ViewBatchRecord {
  _id: string;
  at: number;
}
