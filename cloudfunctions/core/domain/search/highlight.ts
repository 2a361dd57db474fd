import { fold } from './fold';
import type { Hit, SearchIndex } from './search';
import { groupTerm } from './synonyms';

/** A found piece of a text: from, to; string indexes as for `slice`. */
export type Mark = [from: number, to: number];

/** Where a text has what a hit was found by, in order. Single characters are left out: they stand everywhere. */
export function marksIn(text: string, { terms }: Pick<Hit, 'terms'>, { language }: SearchIndex): Mark[] {
  const folded = fold(text);
  const wanted = new Set(terms);
  const marks: Mark[] = terms.filter((term) => term.length > 1).flatMap((term) => everywhere(term, folded));
  for (const { start, text: word, groups } of language.synonyms.findIn(folded)) {
    if (groups.some((group) => wanted.has(groupTerm(group)))) marks.push([start, start + word.length]);
  }
  return merged(marks);
}

function everywhere(term: string, text: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) marks.push([at, at + term.length]);
  return marks;
}

function merged(marks: Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const [from, to] of marks.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

export interface Excerpt {
  text: string;
  marks: Mark[];
}

/** Two lines on a phone, with room for the dots and for a line that ends early before a punctuation mark. */
const EXCERPT = 40;

/** The piece of a text that says most of what was found, from the beginning of a clause; its marks are its own. */
export function excerptOf(text: string, marks: readonly Mark[]): Excerpt {
  const starts = [0, ...Array.from(text.matchAll(/[。；！？，：、]/g), ({ index }) => index + 1)];
  const marked = (from: number) => marksWithin(marks, from, from + EXCERPT).reduce((sum, [a, b]) => sum + b - a, 0);
  // The last of equals begins nearest to what was found.
  const start = starts.reduce((best, from) => (marked(from) > 0 && marked(from) >= marked(best) ? from : best), 0);
  const end = Math.min(text.length, start + EXCERPT);
  const before = start > 0 ? '…' : '';
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    marks: marksWithin(marks, start, end).map(([from, to]) => [from + shift, to + shift]),
  };
}

const marksWithin = (marks: readonly Mark[], from: number, to: number): Mark[] =>
  marks.filter(([a, b]) => b > from && a < to).map(([a, b]) => [Math.max(a, from), Math.min(b, to)]);
