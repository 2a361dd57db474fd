/** What a reader says of a card: 有用 or 没解决. */
export const CARD_VOTES = ['useful', 'unsolved'] as const;
export type CardVote = (typeof CARD_VOTES)[number];

/** Why a card did not help; one of these, in the order they are offered (product.md, What a citizen gets). */
export const UNSOLVED_REASONS = ['unclear', 'outdated', 'not_mine', 'off_point'] as const;
export type UnsolvedReason = (typeof UNSOLVED_REASONS)[number];
export const UNSOLVED_LABELS: Record<UnsolvedReason, string> = {
  unclear: '看不懂',
  outdated: '已过时',
  not_mine: '不适用我',
  off_point: '没答到点上',
};
