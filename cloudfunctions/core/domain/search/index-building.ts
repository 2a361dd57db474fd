import type { SearchDocument } from './documents';
import { fold } from './fold';
import { chineseTerms, type SearchIndexData } from './index-data';
import { buildPostings } from './postings';
import { quantitiesIn } from './quantities';
import { spell } from './spell';
import { groupTerm, type SynonymGroup, Synonyms } from './synonyms';
import { termsOf } from './words';

/** A title is what a document is about. */
const BOOST = { title: 2.5, body: 1, words: 0.8 };

/** Builds the index of so many documents. The same input gives the same data. */
export function buildSearchIndex(
  documents: readonly SearchDocument[],
  groups: readonly SynonymGroup[],
): SearchIndexData {
  const synonyms = new Synonyms(groups);
  const field = (boost: number, text: string) => ({ boost, terms: indexTerms(fold(text), synonyms) });
  const postings = buildPostings(
    documents.map(({ title, body, words }) => [
      field(BOOST.title, title),
      field(BOOST.body, body),
      field(BOOST.words, words),
    ]),
  );
  return {
    documents: [...documents],
    synonyms: [...groups],
    readings: spell([...chineseTerms(postings.terms.split('\n')), ...synonyms.words()]),
    postings,
  };
}

function indexTerms(folded: string, synonyms: Synonyms): string[] {
  const { words, singles, pairs } = termsOf(folded);
  const known = new Set(words.map(({ text }) => text));
  return [
    ...[...words, ...singles].map(({ text }) => text),
    ...pairs.map(({ text }) => text).filter((pair) => !known.has(pair)),
    ...Array.from(synonyms.groupsIn(folded), groupTerm),
    ...quantitiesIn(folded).map(({ unit }) => unit),
  ];
}
