import { NUMBERS } from '@/ui/qa-card/numbers';

/** The width of a text in the drawing's pixels. */
export type Measure = (text: string) => number;

/** These never begin a line, those never end one. The full-width forms of , . : ; ! ? ( ) [ ] % are written as escapes. */
const NOT_FIRST = /^[,.:;!?)\]%。、”’」』》〉】〕…—\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\uff09\uff3d\uff05]/;
const NOT_LAST = /[([“‘「『《〈【〔\uff08\uff3b]$/;

const WORDS = /[A-Za-z]+|[^A-Za-z]/gu;

/** What must stay on one line: a number with what it counts, a Latin word, a character; punctuation clings to its side. */
function pieces(paragraph: string): string[] {
  const parts = paragraph.split(NUMBERS).flatMap((part, at) => (at % 2 === 1 ? [part] : (part.match(WORDS) ?? [])));
  const glued: string[] = [];
  for (const part of parts) {
    const before = glued.at(-1);
    if (before !== undefined && (NOT_FIRST.test(part) || NOT_LAST.test(before)))
      glued[glued.length - 1] = before + part;
    else glued.push(part);
  }
  return glued;
}

/** A piece wider than a line is broken after all. */
const fitting = (piece: string, width: number, measure: Measure): string[] =>
  measure(piece) > width ? Array.from(piece) : [piece];

/**
 * Breaks a text into lines no wider than `width`, as a Chinese reader expects: key numbers whole, no line that begins
 * with a comma. A line break in the text stays one.
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [''];
    for (const piece of pieces(paragraph).flatMap((whole) => fitting(whole, width, measure))) {
      const line = lines.at(-1) ?? '';
      if (line !== '' && measure(line + piece) > width) lines.push(piece);
      else lines[lines.length - 1] = line + piece;
    }
    return lines;
  });
}
