/** What is stored for searching. */

/** Words for one thing by subject (同义词), edited by staff. */
export interface SynonymListRecord {
  _id: string;
  name: string;
  version: number;
  /** The official word first. */
  groups: { words: string[] }[];
  updatedAt: number;
}

/** What the empty search page offers (大家在搜), chosen by editors: a list, not a ranking. */
export interface HotSearchesRecord {
  _id: 'hot_searches';
  version: number;
  words: string[];
  updatedAt: number;
}

/** What was searched on a day without any result, for the editors; holds nothing of the person who asked. */
export interface SearchMissRecord {
  /** The day and a digest of the text. */
  _id: string;
  /** `YYYY-MM-DD` in Beijing. */
  day: string;
  text: string;
  count: number;
}
