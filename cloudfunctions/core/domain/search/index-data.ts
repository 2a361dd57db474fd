import type { SearchDocument } from './documents';
import type { PostingsData } from './postings';
import type { ReadingsTable } from './readings';
import type { SynonymGroup } from './synonyms';

/** All it takes to search, as JSON. */
export interface SearchIndexData {
  documents: SearchDocument[];
  synonyms: SynonymGroup[];
  readings: ReadingsTable;
  postings: PostingsData;
}

/** Those of an index's terms that can be heard: words and pairs of Chinese characters. */
export const chineseTerms = (terms: readonly string[]): string[] =>
  terms.filter((term) => /^[\u3400-\u9fff]{2,}$/.test(term));
