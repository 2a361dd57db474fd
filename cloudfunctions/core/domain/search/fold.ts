/** Text as it is compared: full-width signs made plain, capitals small. Every character keeps its index. */
export const fold = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[A-Z]/g, (capital) => capital.toLowerCase());

const HAN = '\u3400-\u9fff';
const RUN = new RegExp(`[${HAN}]+|[a-z]+|[0-9]+`, 'g');
const LETTERS = /^[a-z]/;
const HAN_ONLY = new RegExp(`^[${HAN}]`);

export interface Run {
  kind: 'han' | 'latin' | 'digits';
  text: string;
  start: number;
}

/** The stretches of Chinese characters, of letters and of digits of a folded text, in order. */
export const runsOf = (folded: string): Run[] =>
  Array.from(folded.matchAll(RUN), ({ 0: text, index }) => ({ kind: kindOf(text), text, start: index }));

const kindOf = (text: string): Run['kind'] => {
  if (HAN_ONLY.test(text)) return 'han';
  return LETTERS.test(text) ? 'latin' : 'digits';
};
