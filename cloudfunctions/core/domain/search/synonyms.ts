import { fold } from './fold';
import type { Word } from './words';

/** Words for one thing, the official one first: 最低生活保障, 低保, 吃低保. */
export type SynonymGroup = readonly string[];

/** A word of groups in a text. */
interface Found extends Word {
  groups: readonly number[];
}

/** How a word begins: most places of a text begin none, and are passed over at once. */
const BEGINNING = 2;

/** What a text speaks of, by group of synonyms. */
export class Synonyms {
  private readonly groupsOf = new Map<string, number[]>();
  /** Beginnings of words → how long such words are. */
  private readonly lengths = new Map<string, Set<number>>();

  constructor(private readonly groups: readonly SynonymGroup[]) {
    groups.forEach((group, number) => {
      for (const word of group.map(fold)) {
        this.groupsOf.set(word, [...(this.groupsOf.get(word) ?? []), number]);
        const beginning = word.slice(0, BEGINNING);
        this.lengths.set(beginning, (this.lengths.get(beginning) ?? new Set()).add(word.length));
      }
    });
  }

  /** The official word of a group. */
  official(number: number): string {
    return this.groups[number]?.[0] ?? '';
  }

  /** Every word of every group. */
  words(): Iterable<string> {
    return this.groupsOf.keys();
  }

  /** Where a folded text has words of groups, overlapping ones too. */
  findIn(folded: string): Found[] {
    const found: Found[] = [];
    for (let start = 0; start + BEGINNING <= folded.length; start += 1) {
      for (const length of this.lengths.get(folded.slice(start, start + BEGINNING)) ?? []) {
        const text = folded.slice(start, start + length);
        const groups = this.groupsOf.get(text);
        if (groups) found.push({ text, start, groups });
      }
    }
    return found;
  }

  /** The numbers of the groups a folded text has a word of. */
  groupsIn(folded: string): Set<number> {
    return new Set(this.findIn(folded).flatMap(({ groups }) => groups));
  }
}

/** A group as a term of the index; no text contains it. */
export const groupTerm = (number: number): string => `\u0001${number}`;
