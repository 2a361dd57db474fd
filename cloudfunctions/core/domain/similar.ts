/**
 * Which questions are like one at hand: those answered, beside its reply box, and those it may belong with. Words are what the ledger finds a question by (ledger-terms.ts); a word
 * that few others hold says more than one that many do.
 */
import { wordsOf } from './ledger-terms';
import type { HolderKey, QuestionRecord } from './records';

/** Words of a question that are looked for, the longest first: they say most. */
const WORDS = 6;
/** The newest questions that are looked at for each of them. */
export const HOLDING = 50;
/** Of what the words say together, so much must be found again … */
const SHARE = 0.3;
/** … in so many words at least: one alone is chance. */
const LEAST = 2;
/** Of the same category it is likelier to be the same matter. */
const SAME_CATEGORY = 1.25;

/** What is looked at of each. */
export const SIMILAR_FIELDS = [
  'no',
  'kind',
  'state',
  'text',
  'terms',
  'categoryId',
  'regionCode',
  'check',
  'holderKey',
  'holderName',
  'helpers',
  'escalatedAt',
  'originalFor',
  'receivedAt',
  'answeredAt',
  'rating',
] as const satisfies (keyof QuestionRecord)[];

export type SimilarRow = Pick<QuestionRecord, '_id' | (typeof SIMILAR_FIELDS)[number]>;

/** The words others are looked for by: of a question, or of those somebody typed. */
export const tellingWords = (of: QuestionRecord | readonly string[]): string[] =>
  [...('_id' in of ? wordsOf(of) : of)].sort((one, other) => other.length - one.length).slice(0, WORDS);

/** Answered, and read by whoever may read it: what the check found risky is nobody's example. */
export const isExample = ({ state, check }: SimilarRow): boolean =>
  (state === 'answered' || state === 'closed') && check.status !== 'risky';

/**
 * The ones `wanted` among what was found, the likest first, then the newest.
 * @param found for each telling word the newest questions that hold it, at most `HOLDING`
 */
export function likestOf(
  question: Pick<QuestionRecord, '_id' | 'categoryId'>,
  found: ReadonlyMap<string, readonly SimilarRow[]>,
  wanted: (row: SimilarRow) => boolean,
): SimilarRow[] {
  const rows = new Map([...found.values()].flat().map((row) => [row._id, row]));
  rows.delete(question._id);
  const weights = new Map([...found].map(([word, holding]) => [word, weightOf(holding.length)]));
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const least = Math.min(LEAST, weights.size);
  const scored = [...rows.values()].filter(wanted).flatMap((row) => {
    const shared = [...weights].filter(([word]) => row.terms?.includes(word));
    const weight = shared.reduce((sum, [, each]) => sum + each, 0);
    if (shared.length === 0 || shared.length < least || weight < SHARE * whole) return [];
    const same = row.categoryId !== null && row.categoryId === question.categoryId;
    return [{ row, score: weight * (same ? SAME_CATEGORY : 1) }];
  });
  return scored
    .sort((one, other) => other.score - one.score || latest(other.row) - latest(one.row))
    .map(({ row }) => row);
}

const latest = ({ answeredAt, receivedAt }: SimilarRow): number => answeredAt ?? receivedAt;

const weightOf = (holding: number): number => Math.log2(1 + HOLDING / Math.max(1, holding));

/** How many of them each holder answered. */
export function answeredBy(rows: readonly SimilarRow[]): Map<HolderKey, number> {
  const counts = new Map<HolderKey, number>();
  for (const { holderKey } of rows) counts.set(holderKey, (counts.get(holderKey) ?? 0) + 1);
  return counts;
}
