/**
 * How syllables are confused: by ear, by an input method, and by the accents of the south-west, which do not tell
 * apart n and l, z and zh, an and ang, h and f. Two syllables of one class may have been meant for one another.
 */
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/^zh/, 'z'],
  [/^ch/, 'c'],
  [/^sh/, 's'],
  [/^n(?=.)/, 'l'],
  [/^hui$/, 'fei'],
  [/^hun$/, 'fen'],
  [/^hu$/, 'fu'],
  [/^hua/, 'fa'],
  [/([aei])ng$/, '$1n'],
];

/** Some four hundred syllables, asked for again and again. */
const known = new Map<string, string>();

/** The class of a syllable. `zhang` and `zan` are one: `zan`. */
export function soundClass(syllable: string): string {
  let sound = known.get(syllable);
  if (sound === undefined) {
    sound = CONFUSED.reduce((heard, [pattern, plain]) => heard.replace(pattern, plain), syllable);
    if (/^[a-z]+$/.test(syllable)) known.set(syllable, sound);
  }
  return sound;
}
