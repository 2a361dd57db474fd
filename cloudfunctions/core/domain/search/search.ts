import type { SearchDocument, SearchKind } from './documents';
import { bestOf } from './best';
import { fold } from './fold';
import { chineseTerms, type SearchIndexData } from './index-data';
import { initialsOf, Lexicon } from './lexicon';
import { Postings } from './postings';
import { allMarks, countMarks, countStretches, marksOf } from './marks';
import { type Language, termsSought } from './query';
import { Readings } from './readings';
import { Synonyms } from './synonyms';

export interface Hit {
  document: SearchDocument;
  /** Comparable within one search only. */
  score: number;
  /** The terms it was found by. */
  terms: string[];
}

export interface SearchIndex {
  documents: readonly SearchDocument[];
  language: Language;
  postings: Postings;
}

/** Makes data searchable. */
export function loadSearchIndex(data: SearchIndexData): SearchIndex {
  const readings = new Readings(data.readings);
  const synonyms = new Synonyms(data.synonyms);
  const postings = new Postings(data.postings, data.documents.length);
  const known = chineseTerms(postings.terms);
  return {
    documents: data.documents,
    postings,
    language: {
      readings,
      synonyms,
      phrases: new Lexicon(readings, [...synonyms.words(), ...known.filter((term) => term.length > 2)]),
      pairs: new Lexicon(
        readings,
        known.filter((term) => term.length === 2),
      ),
      titlesWithInitials: titlesWithInitials(data.documents, readings),
    },
  };
}

function titlesWithInitials(documents: readonly SearchDocument[], readings: Readings) {
  let all: { title: string; initials: string }[] | undefined;
  return (letters: string): string[] => {
    all ??= documents.map((document) => {
      const title = fold(document.title);
      return { title, initials: initialsOf(readings.syllablesOf(title)) };
    });
    return all.flatMap(({ title, initials }) => {
      const at = initials.indexOf(letters);
      return at < 0 ? [] : [title.slice(at, at + letters.length)];
    });
  };
}

export interface SearchOptions {
  /** How many of each kind at most; none of a kind that is not named. */
  limits: Partial<Record<SearchKind, number>>;
  categoryId?: string;
  /** Ids that must not be found. */
  without?: readonly string[];
}

/** So many of the best by their terms are judged by how much of the question they take up. */
const CANDIDATES = 100;
/** Terms told apart in a document: the bits of a number. */
const TERMS = 31;
/** A document that names no subject of the question is found when it takes up this much of it, or so many pieces. */
const MOST = 0.6;
const SEVERAL = 2;

/** Documents that answer a question: those of each kind in the order of `limits`, best first. */
export function search(
  index: SearchIndex,
  question: string,
  { limits, categoryId, without = [] }: SearchOptions,
): Hit[] {
  const { documents, postings } = index;
  const terms = [...termsSought(question, index.language)].map(([term, { places, weight, tells }]) => ({
    term,
    tells,
    marks: marksOf(places),
    worth: weight * postings.rarity(term),
  }));
  const sought = terms
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, TERMS);
  const scores = new Float32Array(documents.length);
  const found = new Int32Array(documents.length);
  sought.forEach(({ term, worth }, bit) => {
    postings.visit(term, (document, weight) => {
      scores[document] = (scores[document] ?? 0) + worth * weight;
      found[document] = (found[document] ?? 0) | (1 << bit);
    });
  });
  const said = countMarks(allMarks(terms));
  const known = countMarks(allMarks(sought));

  const judge = (number: number): Hit[] => {
    const document = documents[number];
    if (!document) return [];
    const by = sought.filter((_, bit) => ((found[number] ?? 0) >> bit) & 1);
    const marks = allMarks(by);
    const taken = countMarks(marks);
    if (!by.some(({ tells }) => tells) && taken < said * MOST && countStretches(marks) < SEVERAL) return [];
    // A document that takes up all that is known of the question counts twice one that has a single word of it.
    const score = (scores[number] ?? 0) * document.weight * (1 + taken / known);
    return [{ document, score, terms: by.map(({ term }) => term) }];
  };
  const best = (kind: SearchKind, limit: number): Hit[] => {
    const isWanted = (number: number): boolean => {
      const document = documents[number];
      if (document?.kind !== kind || without.includes(document.id)) return false;
      return categoryId === undefined || document.categoryIds.includes(categoryId);
    };
    return bestOf(scores, CANDIDATES, isWanted)
      .flatMap(judge)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  };
  return Object.entries(limits).flatMap(([kind, limit]) => best(kind as SearchKind, limit));
}
