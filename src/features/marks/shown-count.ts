/** What this person's change did to a count, beside what the public answer says. */
export interface OwnCount {
  /** What the answer said when they tapped. */
  seen: number;
  /** What the count is since: reckoned while the call is on its way, then as the server told. */
  told: number;
  /** When they tapped, epoch milliseconds. */
  at: number;
}

/** Counts in public answers may be ten minutes old (docs/architecture.md, Counts); a minute more for the way. Milliseconds. */
const LAG = 11 * 60_000;

/** The count to show: the answer's own, unless it may not know this person's change yet. */
export function shownCount(answered: number, own: OwnCount | undefined, now: number): number {
  if (!own) return answered;
  const mayNotKnow = answered === own.seen || now - own.at < LAG;
  return mayNotKnow ? own.told : answered;
}
