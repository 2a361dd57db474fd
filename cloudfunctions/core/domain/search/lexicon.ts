import type { Readings } from './readings';
import { soundClass } from './sounds';

/** A word of the index or of the synonyms, meant by something written otherwise. */
export interface Guess {
  word: string;
  /** How sure: 1 for the very sound, less for one confused with it or a character that differs. */
  certainty: number;
}

const CONFUSED = 0.7;
const ONE_WRONG = 0.55;
const ONE_MORE = 0.7;
/** Words this long are still themselves with one character wrong. */
const LONG = 3;
const GAP = '?';

/** Known words by how they sound, begin and look. */
export class Lexicon {
  private readonly words = new Set<string>();
  private readonly bySound = new Map<string, string[]>();
  private readonly byInitials = new Map<string, string[]>();
  private readonly byShape = new Map<string, string[]>();

  constructor(
    private readonly readings: Readings,
    words: Iterable<string>,
  ) {
    for (const word of words) this.learn(word);
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  private learn(word: string): void {
    if (this.words.has(word)) return;
    this.words.add(word);
    const syllables = this.readings.syllablesOf(word);
    put(this.bySound, keyOf(syllables), word);
    put(this.byInitials, initialsOf(syllables), word);
    if (word.length >= LONG) for (const shape of shapesOf(word)) put(this.byShape, shape, word);
  }

  /** Words that sound like these syllables. */
  soundingLike(syllables: readonly string[]): Guess[] {
    const spoken = syllables.join(' ');
    return (this.bySound.get(keyOf(syllables)) ?? []).map((word) => ({
      word,
      certainty: this.readings.syllablesOf(word).join(' ') === spoken ? 1 : CONFUSED,
    }));
  }

  /** Words that sound like a piece of text. */
  heardIn(text: string): Guess[] {
    return this.soundingLike(this.readings.syllablesOf(text)).filter(({ word }) => word !== text);
  }

  /** Words that have one other character than a piece of text. */
  seenIn(text: string): Guess[] {
    if (text.length < LONG) return [];
    const words = shapesOf(text).flatMap((shape) => this.byShape.get(shape) ?? []);
    return words.filter((word) => word !== text).map((word) => ({ word, certainty: ONE_WRONG }));
  }

  /** Words that have one more character between the two of a piece of text: 上小学 and 上大学 of 上学. */
  openedFrom(text: string): Guess[] {
    const [first = '', last = '', ...more] = Array.from(text);
    if (more.length > 0) return [];
    return (this.byShape.get(`${first}${GAP}${last}`) ?? []).map((word) => ({ word, certainty: ONE_MORE }));
  }

  /** Words whose syllables begin with these letters, one each: `gjj` is 公积金. */
  withInitials(letters: string): string[] {
    return this.byInitials.get(letters) ?? [];
  }
}

function put(map: Map<string, string[]>, key: string, word: string): void {
  const known = map.get(key);
  if (known) known.push(word);
  else map.set(key, [word]);
}

const keyOf = (syllables: readonly string[]): string => syllables.map(soundClass).join(' ');
export const initialsOf = (syllables: readonly string[]): string =>
  syllables.map((syllable) => syllable.charAt(0)).join('');
const shapesOf = (word: string): string[] =>
  Array.from(word, (_, at) => `${word.slice(0, at)}${GAP}${word.slice(at + 1)}`);
