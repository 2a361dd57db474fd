/** Where a piece of a text lies; string indexes as for `slice`. */
export interface Span {
  start: number;
  end: number;
}

/** Text as the patterns read it: full-width signs made plain, odd spaces and dashes made ' ' and '-', at their index. */
export const flatten = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200b\u202f\u3000\t]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-');

/** Judges a match by itself and by what stands around it. */
export type Test = (match: string, start: number, end: number, text: string) => boolean;

/**
 * The matches of a pattern that pass a test. One that does not is looked into again from its second character, so that
 * "12345 13812345678" is read as two numbers.
 */
export const spansOf = (text: string, pattern: RegExp, test: Test): Span[] => {
  const spans: Span[] = [];
  const scanner = new RegExp(pattern.source, `${pattern.flags}g`);
  for (let match = scanner.exec(text); match; match = scanner.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (test(match[0], start, end, text)) spans.push({ start, end });
    else scanner.lastIndex = start + 1;
  }
  return spans;
};

/** Whether a number stands alone: no digit and no mask (138****1234) on either side, and it is not a sum of money. */
export const isWholeNumber = (text: string, start: number, end: number): boolean =>
  !/[\d*]/.test(text.charAt(start - 1) + text.charAt(end)) &&
  !/^(\.\d+)? ?[万亿]?元(?!旦)/.test(text.slice(end, end + 12));
