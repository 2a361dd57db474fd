/** What people mark and keep. */
import type { CardVote, UnsolvedReason } from '../constants';
import type { CardRow } from './shared';

/** A person's vote on a card as it now stands, and how many found the card useful with it. */
export interface CardVoteView {
  cardId: string;
  vote: CardVote | null;
  reason?: UnsolvedReason;
  useful: number;
}

export interface LikeView {
  featuredId: string;
  liked: boolean;
  likes: number;
}

export interface FavouriteView {
  cardId: string;
  favourite: boolean;
}

/** A favourite card; without its row it is public no more. */
export interface FavouriteRow {
  cardId: string;
  card?: CardRow;
}

/** One thing a person marked. */
export type MarkView =
  | { kind: 'vote'; cardId: string; vote: CardVote; reason?: UnsolvedReason }
  | { kind: 'like'; featuredId: string }
  | { kind: 'favourite'; cardId: string };

export interface ReminderView {
  /** The working day whose card the message is about; it comes at 08:00. */
  on: string;
}
