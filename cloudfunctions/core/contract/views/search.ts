/** What search answers. */

/** A found piece of a text: from, to; string indexes as for `slice`. */
export type SearchMark = [from: number, to: number];

export interface SearchRow {
  kind: 'card' | 'featured' | 'unit';
  id: string;
  /** The question, or the unit's name. */
  title: string;
  titleMarks: SearchMark[];
  /** The piece of the answer that says most of what was searched; empty for a unit. */
  excerpt: string;
  excerptMarks: SearchMark[];
  /** Of a card: it no longer holds. */
  expired: boolean;
  hotline?: string;
}

/** Cards, then featured answers, then units; best first within each. */
export interface SearchView {
  rows: SearchRow[];
}

export interface HotSearchesView {
  words: string[];
}

export interface SearchMissView {
  counted: boolean;
}
