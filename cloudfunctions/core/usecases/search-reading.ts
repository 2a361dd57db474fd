import { excerptOf, type Hit, type Mark, marksIn, search, type SearchIndex } from '../domain/search';
import { currentReading, searchIndexOf } from '../store/reading';

/** Together a page of twenty, which stays under 12 KB. */
const LIMITS_OF_KIND = { card: 12, featured: 4, unit: 4 } as const;

/** While asking is off nothing is found that citizens wrote. */
const WITHOUT_ANSWERS = { card: LIMITS_OF_KIND.card, unit: LIMITS_OF_KIND.unit };

const UNITS_BEHIND = 2;

export interface FoundRow extends Pick<Hit, 'document'> {
  titleMarks: Mark[];
  excerpt: string;
  excerptMarks: Mark[];
}

/**
 * Cards in force, featured answers and units that answer a question in everyday words, best first of each kind, with
 * what was found in them; where no unit answers to the words, those the first card names. From memory.
 */
export async function searchReading(input: { query: string; categoryId?: string }, now: number): Promise<FoundRow[]> {
  const current = await currentReading(now);
  const index = await searchIndexOf(current);
  if (!index) return [];
  const hits = search(index, input.query, {
    limits: current.asking ? LIMITS_OF_KIND : WITHOUT_ANSWERS,
    without: current.withdrawn,
    ...(input.categoryId === undefined ? {} : { categoryId: input.categoryId }),
  });
  const rows = hits.map((hit) => {
    const { title, body } = hit.document;
    const { text, marks } = excerptOf(body, marksIn(body, hit, index));
    return { document: hit.document, titleMarks: marksIn(title, hit, index), excerpt: text, excerptMarks: marks };
  });
  return rows.some(({ document }) => document.kind === 'unit') ? rows : [...rows, ...unitsBehind(hits[0], index)];
}

/** Whom to call about a card: units of its category that answer under its hotline. */
function unitsBehind(first: Hit | undefined, index: SearchIndex): FoundRow[] {
  const { kind, hotline, categoryIds } = first?.document ?? {};
  if (kind !== 'card' || hotline === undefined) return [];
  return search(index, hotline, { limits: { unit: UNITS_BEHIND }, categoryId: categoryIds?.[0] }).map(
    ({ document }) => ({
      document,
      titleMarks: [],
      excerpt: '',
      excerptMarks: [],
    }),
  );
}
