import { pinyin } from 'pinyin-pro';
import type { ReadingsTable } from './readings';

/** Rows of GB 2312 that hold characters: the 6,763 that are typed in ordinary life. */
const FIRST_ROW = 0xb0;
const LAST_ROW = 0xf7;

let characters: string | undefined;

/** The readings of every ordinary character, and of those `words` whose characters are read otherwise in them. */
export function spell(words: Iterable<string>): ReadingsTable {
  characters ??= spellCharacters();
  const usual = new Map(
    characters.split(';').flatMap((entry) => {
      const syllable = /^[a-z]+/.exec(entry)?.[0] ?? '';
      return Array.from(entry.slice(syllable.length), (character) => [character, syllable] as const);
    }),
  );
  const own: Record<string, string> = {};
  for (const word of words) {
    const read = syllables(word);
    if (Array.from(word).some((character, at) => usual.has(character) && usual.get(character) !== read[at])) {
      own[word] = read.join(' ');
    }
  }
  return { characters, words: own };
}

const syllables = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', v: true });

function spellCharacters(): string {
  const bySyllable = new Map<string, string>();
  for (const character of ordinaryCharacters()) {
    const [syllable = ''] = syllables(character);
    if (/^[a-z]+$/.test(syllable)) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
  }
  return Array.from(bySyllable, ([syllable, read]) => syllable + read).join(';');
}

function ordinaryCharacters(): string {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  }
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).replace(/[^\u4e00-\u9fff]/g, '');
}
