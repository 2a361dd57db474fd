/** A text and what it stands on, by the names of their tokens (src/theme/tokens.scss). */
export type TokenPair = readonly [text: string, behind: string];

/**
 * Every pair of colours that text is set in, in light and in dark. The end-to-end test measures each, and fails on a
 * pair that a screen uses and this list does not name.
 */
export const TEXT_PAIRS: readonly TokenPair[] = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'well'],
  ['ink', 'brand-tint'],
  ['ink-2', 'paper'],
  ['ink-2', 'surface'],
  ['ink-2', 'well'],
  ['ink-2', 'line'],
  ['ink-2', 'brand-tint'],
  ['brand', 'paper'],
  ['brand', 'surface'],
  ['brand', 'well'],
  ['brand', 'brand-tint'],
  ['brand-strong', 'surface'],
  ['brand-strong', 'brand-tint'],
  ['on-brand', 'brand'],
  ['on-seal', 'seal'],
  ['seal', 'surface'],
  ['seal', 'seal-tint'],
  ['amber', 'surface'],
  ['amber', 'amber-tint'],
  ['danger', 'paper'],
  ['danger', 'surface'],
  ['danger', 'danger-tint'],
  ['surface', 'danger'],
];

/** What is not text but must be told from what it stands on: edges of boxes, the track of a switch, icons. */
export const SHAPE_PAIRS: readonly TokenPair[] = [
  ['field-line', 'surface'],
  ['field-line', 'paper'],
  ['ink-3', 'surface'],
  ['brand', 'surface'],
];
