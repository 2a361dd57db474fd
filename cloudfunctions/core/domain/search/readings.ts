/**
 * How characters and words are read, without tones. The table travels with the index, so that what answers searches
 * needs no dictionary of its own.
 */
export interface ReadingsTable {
  /** Each character once, under its usual syllable: `a啊阿;ai爱矮;…`. */
  characters: string;
  /** Words read otherwise than character by character: 银行 → `yin hang`. */
  words: Record<string, string>;
}

export class Readings {
  private readonly usual = new Map<string, string>();
  readonly syllables = new Set<string>();

  constructor(private readonly table: ReadingsTable) {
    for (const entry of table.characters.split(';')) {
      const syllable = /^[a-z]+/.exec(entry)?.[0] ?? '';
      this.syllables.add(syllable);
      for (const character of entry.slice(syllable.length)) this.usual.set(character, syllable);
    }
  }

  /** The syllables of a text, one a character; one that has no reading stands for itself. */
  syllablesOf(text: string): string[] {
    const own = Object.hasOwn(this.table.words, text) ? this.table.words[text] : undefined;
    return own?.split(' ') ?? Array.from(text, (character) => this.usual.get(character) ?? character);
  }
}
