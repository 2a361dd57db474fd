/** The terms a question is found by in the ledger: words of its text and the parts of its number. */
import { LIMITS } from '../contract/constants';
import type { QuestionRecord } from './records';
import { fold, runsOf } from './search/fold';
import { isStopWord } from './search/stop-words';
import { segmentsOf } from './search/words';

/** So much is left for what the asker says later. */
const LATER = 12;
/** Longer stretches of digits are numbers of persons: phones, ID cards. */
const LONGEST_NUMBER = 8;
/** They stand between words and in none. */
const PARTICLES = /[的了吗呢啊吧]/;

/** The terms with what the asker's `added` text brings; what a full list has no room for is left out. */
export function withTerms(question: Pick<QuestionRecord, 'no' | 'text' | 'terms'>, added = ''): string[] {
  const { no, text, terms = [no, ...no.split('-'), ...termsOfText(text)].slice(0, LIMITS.terms - LATER) } = question;
  return [...new Set([...terms, ...termsOfText(added)])].slice(0, LIMITS.terms);
}

/** What a question is about: its terms without the parts of its number. */
export const wordsOf = (question: Parameters<typeof withTerms>[0]): string[] =>
  withTerms(question).filter((term) => !OF_NUMBER.test(term));

/** A display number, its day and its number of that day. */
const OF_NUMBER = /^(\d{8}|\d{4,}|\d{8}-\d{4,})$/;

/** What the words of a search are looked for by; all of them must be found. */
export const termsOfWords = (words: string): string[] => [...new Set(termsOfText(words))];

/** A display number that was typed whole, as it is kept; null when it is something else. */
export const typedNumber = (words: string): string | null => /^\d{8}-\d{4,}$/.exec(fold(words).trim())?.[0] ?? null;

/** Words before pairs: they say more where there is no room for both. */
function termsOfText(text: string): string[] {
  const words: string[] = [];
  const pairs: string[] = [];
  for (const { kind, text: run } of runsOf(fold(text))) {
    if (kind !== 'han') {
      if (run.length > 1 && (kind === 'latin' || run.length <= LONGEST_NUMBER)) words.push(run);
      continue;
    }
    const segments = segmentsOf(run);
    for (const [at, segment] of segments.entries()) {
      if (segment.length > 1) {
        if (!isStopWord(segment)) words.push(segment);
        continue;
      }
      // The dictionary knows few names and short forms: 低保 and 花溪 come as single characters.
      const next = segments[at + 1];
      const pair = next?.length === 1 ? segment + next : null;
      if (pair && !PARTICLES.test(pair)) pairs.push(pair);
    }
  }
  return [...new Set([...words, ...pairs])];
}
