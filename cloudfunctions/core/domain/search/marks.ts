import type { Word } from './words';

/** Characters of a question as bits, the first 31 and the next: a question has 50 at most. */
export type Marks = readonly [number, number];

const HALF = 31;

/** The characters that words stand for. */
export function marksOf(words: readonly Word[]): Marks {
  const marks: [number, number] = [0, 0];
  for (const { start, text } of words) {
    for (let at = start; at < Math.min(start + text.length, 2 * HALF); at += 1) {
      if (at < HALF) marks[0] |= 1 << at;
      else marks[1] |= 1 << (at - HALF);
    }
  }
  return marks;
}

/** All marks of any. */
export function allMarks(marked: readonly { marks: Marks }[]): Marks {
  let first = 0;
  let next = 0;
  for (const { marks } of marked) {
    first |= marks[0];
    next |= marks[1];
  }
  return [first, next];
}

/** How many characters are marked. */
export const countMarks = ([first, next]: Marks): number => bits(first) + bits(next);

/** In how many separate stretches: a mark whose left neighbour has none begins one. */
export const countStretches = ([first, next]: Marks): number =>
  bits(first & ~(first << 1)) + bits(next & ~((next << 1) | ((first >> (HALF - 1)) & 1)));

function bits(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
