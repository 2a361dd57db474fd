import { fold, runsOf } from './fold';
import type { Lexicon } from './lexicon';
import { quantitiesIn } from './quantities';
import type { Readings } from './readings';
import { isAside } from './stop-words';
import { spellingOf } from './syllables';
import { groupTerm, type Synonyms } from './synonyms';
import { stretchesOf, termsOf, type Word } from './words';

export interface Language {
  /** Words of the synonyms and the longer words of the index. */
  phrases: Lexicon;
  /** Pairs of the index, by which a word is found that is in no dictionary. */
  pairs: Lexicon;
  readings: Readings;
  synonyms: Synonyms;
  /** What titles begin words with, to find `xfsx` in 信访事项. */
  titlesWithInitials: (letters: string) => string[];
}

/** A term to look up. */
export interface Sought {
  /** How much it counts. */
  weight: number;
  /** Which characters of the question it stands for. */
  places: Word[];
  /** Whether it names a subject: one by which a document is found at all. */
  tells: boolean;
}

/** How much a term counts. A pair reaches across words, so it says less than a word. */
const WEIGHT = { word: 1, single: 0.5, pair: 0.6, group: 1.2, quantity: 0.6, guess: 0.8, guessedPair: 0.5 };
const LONGEST_PIECE = 8;
const GUESSES = 6;

/** The terms to look up for a question. */
export function termsSought(question: string, language: Language): Map<string, Sought> {
  const terms = new Terms(language.synonyms);
  const folded = fold(question);
  terms.addText({ text: folded, start: 0 });
  for (const run of runsOf(folded)) {
    if (run.kind === 'han') {
      addMeant(run, language, terms);
      addShort(run, language, terms);
    }
    if (run.kind === 'latin') addSpelled(run, language, terms);
  }
  addSpaced(folded, language, terms);
  return terms.all;
}

class Terms {
  readonly all = new Map<string, Sought>();
  constructor(private readonly synonyms: Synonyms) {}

  add(term: string, weight: number, place: Word, tells: boolean): void {
    const known = this.all.get(term);
    if (!known) this.all.set(term, { weight, places: [place], tells });
    else {
      known.weight = Math.max(known.weight, weight);
      known.tells ||= tells;
      known.places.push(place);
    }
  }

  /** What a piece of the question says. */
  addText({ text, start }: Word): void {
    const { words, singles, pairs } = termsOf(text);
    const found = this.synonyms.findIn(text);
    const at = (word: Word): Word => ({ text: word.text, start: start + word.start });
    const inWord = (place: Word) => found.some((word) => within(place, { text: word.text, start: word.start }));
    for (const word of words) this.add(word.text, WEIGHT.word, at(word), !isAside(word.text));
    for (const single of singles) if (!inWord(single)) this.add(single.text, WEIGHT.single, at(single), false);
    for (const pair of pairs) this.add(pair.text, WEIGHT.pair, at(pair), false);
    for (const { unit, ...place } of quantitiesIn(text)) this.add(unit, WEIGHT.quantity, at(place), false);
    for (const { groups, ...place } of found) {
      for (const group of groups) this.addGroup(group, 1, at(place));
    }
  }

  /** A word meant by a piece of the question that reads otherwise. */
  addMeant(word: string, share: number, place: Word): void {
    const { words, pairs } = termsOf(word);
    for (const { text } of words) this.add(text, WEIGHT.word * share, place, !isAside(text));
    for (const { text } of pairs) this.add(text, WEIGHT.pair * share, place, false);
    for (const group of this.synonyms.groupsIn(word)) this.addGroup(group, share, place);
  }

  private addGroup(group: number, share: number, place: Word): void {
    this.add(groupTerm(group), WEIGHT.group * share, place, !isAside(this.synonyms.official(group)));
  }
}

/** Wrong characters: what pieces of the text sound or look like. */
function addMeant(run: Word, { phrases, pairs, synonyms }: Language, terms: Terms): void {
  const said = stretchesOf(run.text).flat();
  const known = [...said.filter(({ text }) => text.length > 1 && pairs.has(text)), ...synonyms.findIn(run.text)];
  for (const piece of piecesOf(run.text)) {
    if (phrases.has(piece.text) || !said.some((word) => overlap(word, piece))) continue;
    const place = { text: piece.text, start: run.start + piece.start };
    // 给工作 is 工作 and something, not 找工作 with a slip.
    const isWordAndMore = piece.text.length === 3 && known.some((word) => within(word, piece));
    const seen = isWordAndMore || saidOf(piece, said) < 2 ? [] : phrases.seenIn(piece.text);
    for (const { word, certainty } of [...phrases.heardIn(piece.text), ...seen].slice(0, GUESSES)) {
      terms.addMeant(word, WEIGHT.guess * certainty, place);
    }
    if (piece.text.length > 2 || pairs.has(piece.text) || saidOf(piece, said) < 2) continue;
    for (const { word, certainty } of pairs.heardIn(piece.text).slice(0, GUESSES)) {
      terms.add(word, WEIGHT.guessedPair * certainty, place, false);
    }
  }
}

/** Short words that no document has: 上学 where they speak of 上小学. */
function addShort(run: Word, { phrases, pairs }: Language, terms: Terms): void {
  for (const said of stretchesOf(run.text, run.start).flat()) {
    if (phrases.has(said.text) || pairs.has(said.text)) continue;
    for (const { word, certainty } of phrases.openedFrom(said.text).slice(0, GUESSES)) {
      terms.addMeant(word, WEIGHT.guess * certainty, said);
    }
  }
}

/** How many characters of a piece belong to one of the words. */
const saidOf = (piece: Word, words: readonly Word[]): number =>
  Array.from(piece.text).filter((text, at) => words.some((word) => within({ text, start: piece.start + at }, word)))
    .length;

const overlap = (a: Word, b: Word): boolean => a.start < b.start + b.text.length && b.start < a.start + a.text.length;
const within = (a: Word, b: Word): boolean => a.start >= b.start && a.start + a.text.length <= b.start + b.text.length;

/** Every piece of two to eight characters, or of as many syllables. */
function* piecesOf(text: string): Generator<Word> {
  for (let length = 2; length <= Math.min(LONGEST_PIECE, text.length); length += 1) {
    for (let start = 0; start + length <= text.length; start += 1) {
      yield { text: text.slice(start, start + length), start };
    }
  }
}

/** Letters that are pinyin or first letters. */
function addSpelled(run: Word, language: Language, terms: Terms): void {
  const letters = run.text;
  const spelling = spellingOf(letters, language.readings.syllables);
  if (spelling && spelling.syllables.length > 1) addSounds(spelling.syllables, run, language, terms);
  if (letters.length < 2) return;
  const { phrases, titlesWithInitials } = language;
  const words = phrases.withInitials(letters).slice(0, GUESSES);
  for (const word of words) terms.addMeant(word, 1, run);
  // 国家奖 out of 国家奖学金 begins with `gjj` as well, which to everybody is 公积金.
  const share = words.length > 0 ? 0.3 : 0.9;
  for (const piece of titlesWithInitials(letters).slice(0, GUESSES)) terms.addMeant(piece, share, run);
}

/** Syllables set apart: `yang lao jin`. */
function addSpaced(folded: string, language: Language, terms: Terms): void {
  const runs = folded.match(/[a-z]+/g) ?? [];
  if (runs.length < 2) return;
  const spelled = runs.flatMap((run) => spellingOf(run, language.readings.syllables)?.syllables ?? []);
  addSounds(spelled, { text: folded, start: 0 }, language, terms);
}

function addSounds(syllables: readonly string[], place: Word, { phrases, pairs }: Language, terms: Terms): void {
  for (let length = 2; length <= Math.min(LONGEST_PIECE, syllables.length); length += 1) {
    for (let start = 0; start + length <= syllables.length; start += 1) {
      const piece = syllables.slice(start, start + length);
      const heard = phrases.soundingLike(piece);
      for (const { word, certainty } of heard.slice(0, GUESSES)) terms.addMeant(word, certainty, place);
      // Where a word sounds just so, neighbours that do are chance: 权益保护 is not meant by `yibao`.
      if (length > 2 || heard.some(({ certainty }) => certainty === 1)) continue;
      for (const { word, certainty } of pairs.soundingLike(piece).slice(0, GUESSES)) {
        terms.add(word, 0.6 * certainty, place, false);
      }
    }
  }
}
