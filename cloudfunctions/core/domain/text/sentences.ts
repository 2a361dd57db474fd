import { spoken } from './spoken';

/** WeChat's speech plugin takes 1,000 bytes at a time; three a Chinese character. */
const MAX_CHARACTERS = 300;
/** Shorter than this a sentence is said together with the next: 能。 alone is a stumble. */
const MIN_CHARACTERS = 6;

const SENTENCE = /[^。！？；!?;\n]+[。！？；!?;]*[”’」』）)]*|[。！？；!?;]+/g;

/**
 * Texts as a voice says them, sentence by sentence: each at most 300 characters, none empty. A text ends its last
 * sentence, so that two texts are never run together.
 */
export function spokenSentences(texts: readonly string[]): string[] {
  return texts.flatMap((text) => joinShort(text.match(SENTENCE) ?? []).flatMap((sentence) => cut(spoken(sentence))));
}

/** Sentences too short to stand alone, put in front of the next one of the same text. */
function joinShort(sentences: readonly string[]): string[] {
  const joined: string[] = [];
  let short = '';
  for (const sentence of sentences.map((each) => each.trim()).filter((each) => each !== '')) {
    short += sentence;
    if (short.length < MIN_CHARACTERS) continue;
    joined.push(short);
    short = '';
  }
  return short === '' ? joined : [...joined, short];
}

/** A sentence in pieces a voice takes, cut at its last pause before the bound, or where it must be. */
function cut(sentence: string): string[] {
  if (sentence.length <= MAX_CHARACTERS) return /[\u4e00-\u9fffA-Za-z]/.test(sentence) ? [sentence] : [];
  const head = sentence.slice(0, MAX_CHARACTERS);
  const pause = Math.max(head.lastIndexOf('，'), head.lastIndexOf('、'), head.lastIndexOf('：'));
  const end = pause < 0 ? MAX_CHARACTERS : pause + 1;
  return [sentence.slice(0, end), ...cut(sentence.slice(end))];
}
