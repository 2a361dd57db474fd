/** What a vote or a like does to the counts. */
import { UNSOLVED_REASONS, type UnsolvedReason } from '../contract/constants';
import type { CardVotes, Vote } from './records';

export const noVotes = (cardId: string): CardVotes & { _id: string } => ({
  _id: cardId,
  useful: 0,
  unsolved: Object.fromEntries(UNSOLVED_REASONS.map((reason) => [reason, 0])) as Record<UnsolvedReason, number>,
});

/** Whether two votes of one person say the same; null is no vote. */
export const sameVote = (one: Vote | null, other: Vote | null): boolean =>
  one?.vote === other?.vote && reasonOf(one) === reasonOf(other);

/** The counts of a card after one person's vote changed from `before` to `after`; either may be none. */
export function countVote<Counts extends CardVotes>(counts: Counts, before: Vote | null, after: Vote | null): Counts {
  const lessOld = add(counts, before, -1);
  return add(lessOld, after, 1);
}

function add<Counts extends CardVotes>(counts: Counts, vote: Vote | null, by: 1 | -1): Counts {
  if (vote === null) return counts;
  if (vote.vote === 'useful') return { ...counts, useful: counts.useful + by };
  const { unsolved } = counts;
  return { ...counts, unsolved: { ...unsolved, [vote.reason]: unsolved[vote.reason] + by } };
}

const reasonOf = (vote: Vote | null): UnsolvedReason | undefined =>
  vote?.vote === 'unsolved' ? vote.reason : undefined;
