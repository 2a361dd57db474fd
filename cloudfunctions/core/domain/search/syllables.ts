/** Letters as pinyin: `yanglaoj` is yang, lao and the beginning of another. */
export interface Spelling {
  syllables: string[];
  /** Letters at the end that begin a syllable. */
  rest: string;
}

const LONGEST = 6;

/**
 * The reading of small letters in the fewest syllables, or null when they are no pinyin. Up to two letters at the end
 * may be left over, for they are still being typed.
 */
export function spellingOf(letters: string, syllables: ReadonlySet<string>): Spelling | null {
  /** At each position, the fewest syllables that lead to it. */
  const ways: (string[] | undefined)[] = [[]];
  for (let start = 0; start < letters.length; start += 1) {
    const way = ways[start];
    if (!way) continue;
    for (let length = 1; length <= Math.min(LONGEST, letters.length - start); length += 1) {
      const syllable = letters.slice(start, start + length);
      const there = ways[start + length];
      if (syllables.has(syllable) && (!there || there.length > way.length + 1)) {
        ways[start + length] = [...way, syllable];
      }
    }
  }
  for (const left of [0, 1, 2]) {
    const way = ways[letters.length - left];
    if (way && way.length > 0) return { syllables: way, rest: letters.slice(letters.length - left) };
  }
  return null;
}
