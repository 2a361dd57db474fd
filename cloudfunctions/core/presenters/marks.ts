import type { CardVoteView, FavouriteRow, LikeView, MarkView } from '../contract';
import type { MarkRecord, Vote } from '../domain/records';
import { type CardRowRecord, presentCardRow } from './card';

/** The caller's vote and the one count readers see; how many were not helped is for the editors. */
export const presentCardVote = (outcome: { cardId: string; vote: Vote | null; useful: number }): CardVoteView => ({
  cardId: outcome.cardId,
  ...(outcome.vote ?? { vote: null }),
  useful: outcome.useful,
});

export const presentLike = ({ featuredId, liked, likes }: LikeView): LikeView => ({ featuredId, liked, likes });

/** A favourite of the caller; a card that is public no more shows nothing of itself. */
export const presentFavourite = (
  { cardId, card }: { cardId: string; card: CardRowRecord | null },
  now: number,
): FavouriteRow => ({ cardId, ...(card ? { card: presentCardRow(card, now) } : {}) });

/** One mark, told to the person who made it. */
export function presentMark(mark: MarkRecord): MarkView {
  switch (mark.kind) {
    case 'vote':
      return mark.vote === 'useful'
        ? { kind: 'vote', cardId: mark.subjectId, vote: mark.vote }
        : { kind: 'vote', cardId: mark.subjectId, vote: mark.vote, reason: mark.reason };
    case 'like':
      return { kind: 'like', featuredId: mark.subjectId };
    case 'favourite':
      return { kind: 'favourite', cardId: mark.subjectId };
  }
}
