/**
 * Which documents a term stands in and how much it says of each (BM25 over weighted fields), settled when the index is
 * built. A posting is the step to the next document, seven bits a byte, and one byte of weight, so that ten thousand
 * cards are searched where they lie.
 */
export interface PostingsData {
  /** Sorted, one a line. */
  terms: string;
  /** Of each term: in how many documents it stands. */
  frequencies: number[];
  /** Of each term: where its postings end. */
  ends: number[];
  /** Postings, base64. */
  bytes: string;
}

/** How often a term stands in a field and how much the field counts. */
export interface Field {
  boost: number;
  terms: readonly string[];
}

/** BM25's usual saturation, and less than its usual 0.75 for length: cards are all about as long. */
const SATURATION = 1.2;
const LENGTH = 0.5;
const FULL = 255;

/** Takes documents in order as their fields, the same fields in each. */
export function buildPostings(documents: readonly (readonly Field[])[]): PostingsData {
  const average = averageLengths(documents);
  const postings = new Map<string, number[]>();
  documents.forEach((fields, number) => {
    for (const [term, weight] of weighted(fields, average)) {
      const list = postings.get(term) ?? [];
      if (list.length === 0) postings.set(term, list);
      list.push(number, Math.max(1, Math.round(weight * FULL)));
    }
  });
  const terms = [...postings.keys()].sort();
  const bytes: number[] = [];
  const frequencies: number[] = [];
  const ends: number[] = [];
  for (const term of terms) {
    const list = postings.get(term) ?? [];
    frequencies.push(list.length / 2);
    let last = -1;
    for (let at = 0; at < list.length; at += 2) {
      const number = list[at] ?? 0;
      pushStep(bytes, number - last);
      bytes.push(list[at + 1] ?? 0);
      last = number;
    }
    ends.push(bytes.length);
  }
  return { terms: terms.join('\n'), frequencies, ends, bytes: Buffer.from(bytes).toString('base64') };
}

function averageLengths(documents: readonly (readonly Field[])[]): number[] {
  const sums: number[] = [];
  for (const fields of documents) {
    fields.forEach(({ terms }, at) => {
      sums[at] = (sums[at] ?? 0) + terms.length;
    });
  }
  return sums.map((sum) => Math.max(1, sum / documents.length));
}

/** What each term says of a document, from 0 to 1: more the oftener it stands in a field, and in the more of them. */
function weighted(fields: readonly Field[], average: readonly number[]): Map<string, number> {
  const all = fields.reduce((sum, { boost }) => sum + boost, 0);
  const weights = new Map<string, number>();
  fields.forEach(({ boost, terms }, at) => {
    const length = SATURATION * (1 - LENGTH + (LENGTH * terms.length) / (average[at] ?? 1));
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      weights.set(term, (weights.get(term) ?? 0) + ((boost / all) * count) / (count + length));
    }
  });
  return weights;
}

function pushStep(bytes: number[], step: number): void {
  let rest = step;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Postings to search in. */
export class Postings {
  readonly terms: readonly string[];
  private readonly places: Map<string, number>;
  private readonly bytes: Uint8Array;

  constructor(
    private readonly data: PostingsData,
    private readonly size: number,
  ) {
    this.terms = data.terms === '' ? [] : data.terms.split('\n');
    this.places = new Map(this.terms.map((term, at) => [term, at]));
    this.bytes = Buffer.from(data.bytes, 'base64');
  }

  /** How much it says that a document has this term: 0 when none has it, more the fewer have it. */
  rarity(term: string): number {
    const at = this.places.get(term);
    const frequency = at === undefined ? 0 : (this.data.frequencies[at] ?? 0);
    return frequency === 0 ? 0 : Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5));
  }

  /** Visits the documents that have a term, with its weight in each from 0 to 1. */
  visit(term: string, visitor: (document: number, weight: number) => void): void {
    const place = this.places.get(term);
    if (place === undefined) return;
    const { ends } = this.data;
    const end = ends[place] ?? 0;
    let document = -1;
    for (let at = ends[place - 1] ?? 0; at < end; at += 1) {
      let step = 0;
      let shift = 0;
      let byte = this.bytes[at] ?? 0;
      while (byte > 0x7f) {
        step |= (byte & 0x7f) << shift;
        shift += 7;
        at += 1;
        byte = this.bytes[at] ?? 0;
      }
      document += step | (byte << shift);
      at += 1;
      visitor(document, (this.bytes[at] ?? 0) / FULL);
    }
  }
}
