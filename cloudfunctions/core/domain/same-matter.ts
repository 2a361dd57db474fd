/**
 * 反复反映: whether one person's questions are about one matter. The rule: the same category, and words in common — two of
 * them at least, and a third of what the shorter one says. A word is one the ledger finds a question by (ledger-terms.ts).
 */
import { wordsOf } from './ledger-terms';
import type { QuestionRecord } from './records';

const LEAST = 2;
const SHARE = 1 / 3;

/** What is looked at of a person's earlier questions. */
export const EARLIER_FIELDS = [
  'no',
  'kind',
  'state',
  'text',
  'terms',
  'categoryId',
  'check',
  'holderKey',
  'helpers',
  'escalatedAt',
  'originalFor',
  'receivedAt',
] as const satisfies (keyof QuestionRecord)[];

export type EarlierRow = Pick<QuestionRecord, '_id' | (typeof EARLIER_FIELDS)[number]>;

type Matter = Pick<QuestionRecord, 'no' | 'text' | 'terms' | 'categoryId'>;

/** Whether two questions are about one matter. One without a category is about none yet. */
export function isSameMatter(one: Matter, other: Matter): boolean {
  if (one.categoryId === null || one.categoryId !== other.categoryId) return false;
  const [words, others] = [wordsOf(one), new Set(wordsOf(other))];
  const shared = words.filter((word) => others.has(word)).length;
  return shared >= LEAST && shared >= SHARE * Math.min(words.length, others.size);
}

/** "a third on one matter marks it" */
const REPEATED = 3;

/** Whether it is the third question of its asker on one matter, or a later one. */
export const isRepeated = (question: Matter, earlier: readonly Matter[]): boolean =>
  earlier.filter((other) => isSameMatter(question, other)).length >= REPEATED - 1;
