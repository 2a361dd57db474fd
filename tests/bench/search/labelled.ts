import type { SearchDocument } from '@core/domain/search';
import { cardDocument } from '@core/domain/search/build';
import { baseDocuments } from '../../../deploy/seed';
import { cardOfFact } from './facts';
import independent from './independent.json';
import own from './own.json';

export const KINDS = ['everyday', 'typo', 'pinyin', 'synonym'] as const;
export type Kind = (typeof KINDS)[number];

/** A question as a citizen may type it, and the cards of which one must be found. */
export interface Labelled {
  query: string;
  kind: Kind;
  cardIds: string[];
}

const labelled = (half: { query: string; kind: string; facts: number[] }[]): Labelled[] =>
  half.map(({ query, kind, facts }) => ({ query, kind: kind as Kind, cardIds: facts.map(cardOfFact) }));

/**
 * `independent` was written by somebody who had seen only what the product is and the facts, before the search was, and
 * is never edited. `own` was written before the search too, and was looked at while it was tuned.
 */
export const HALVES = { independent: labelled(independent), own: labelled(own) };

const { cards, categories, synonyms } = baseDocuments();
const names = new Map(categories.map(({ _id, name }) => [_id, name]));

/** Every seed card, as if all had been published. */
export const seedDocuments: SearchDocument[] = cards.map((card) => cardDocument(card, names));
export const seedSynonyms: string[][] = synonyms.flatMap(({ groups }) => groups.map(({ words }) => words));

/** Finds ids of cards, best first. */
export type Finder = (query: string) => string[];

/** What one would write first: cards that contain what was typed. */
export const substringFinder: Finder = (query) =>
  seedDocuments.filter(({ title, body }) => `${title}${body}`.includes(query)).map(({ id }) => id);

export interface Score {
  queries: number;
  hitAt1: number;
  hitAt5: number;
  /** What was not among the first five, and what was first instead. */
  misses: (Labelled & { first?: string })[];
}

/** Shares of queries, from 0 to 1, whose first or first five cards hold a right one. */
export function score(queries: readonly Labelled[], find: Finder): Score {
  const ranked = queries.map((labelled) => {
    const found = find(labelled.query);
    return { labelled, found, rank: found.findIndex((id) => labelled.cardIds.includes(id)) };
  });
  const share = (within: number) => ranked.filter(({ rank }) => rank >= 0 && rank < within).length / queries.length;
  return {
    queries: queries.length,
    hitAt1: share(1),
    hitAt5: share(5),
    misses: ranked
      .filter(({ rank }) => rank < 0 || rank >= 5)
      .map(({ labelled, found: [first] }) => ({ ...labelled, ...(first === undefined ? {} : { first }) })),
  };
}
