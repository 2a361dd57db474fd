import { runsOf } from './fold';
import { isStopWord } from './stop-words';

/**
 * Chinese words by the runtime's dictionary. Server only: the index and the questions put to it are cut by the same
 * Node, so engines cannot disagree.
 */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A piece of a text and where it begins. */
export interface Word {
  text: string;
  start: number;
}

/** What a text is found by: words, single characters that are words, and pairs of neighbouring characters. */
export interface Terms {
  /** Words of two characters and more, letters and numbers. */
  words: Word[];
  singles: Word[];
  pairs: Word[];
}

/** The terms of a folded text, without stop words; a pair never reaches across one. */
export function termsOf(folded: string): Terms {
  const terms: Terms = { words: [], singles: [], pairs: [] };
  for (const { kind, text, start } of runsOf(folded)) {
    if (kind !== 'han') {
      // One or two digits are a number of something, not the name of anything.
      if (kind === 'latin' || text.length > 2) terms.words.push({ text, start });
      continue;
    }
    for (const stretch of stretchesOf(text, start)) {
      for (const word of stretch) (word.text.length > 1 ? terms.words : terms.singles).push(word);
      terms.pairs.push(...pairsOf(stretch));
    }
  }
  return terms;
}

/** A run of Chinese characters cut into words, stop words and all. */
export const segmentsOf = (han: string): string[] => Array.from(segmenter.segment(han), ({ segment }) => segment);

/** Words between stop words, of a run of Chinese characters that begins at `from`. */
export function stretchesOf(han: string, from = 0): Word[][] {
  const stretches: Word[][] = [[]];
  for (const { segment, index } of segmenter.segment(han)) {
    if (isStopWord(segment) || NUMERAL.test(segment)) stretches.push([]);
    else stretches.at(-1)?.push({ text: segment, start: from + index });
  }
  return stretches;
}

/** Numbers are compared by what they count (quantities.ts). */
const NUMERAL = /^[一二两三四五六七八九十百千几]+[年月日天岁元块次个]?$/;

/** Neighbouring characters of words that follow one another, two by two. */
function pairsOf(stretch: readonly Word[]): Word[] {
  const text = stretch.map((word) => word.text).join('');
  const start = stretch[0]?.start ?? 0;
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => ({
    text: text.slice(at, at + 2),
    start: start + at,
  }));
}
