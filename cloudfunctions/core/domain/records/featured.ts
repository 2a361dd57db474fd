import type { FeaturedState, QuestionKind } from '../../contract/constants';
import type { TextCheck } from './question';

/** The redacted public version (精选) of a question and its answer. */
export interface FeaturedRecord {
  _id: string;
  questionId: string;
  version: number;
  state: FeaturedState;
  kind: QuestionKind;
  categoryId: string | null;
  regionCode: string;
  question: string;
  answer: string;
  officeName: string;
  supplement?: { unitName: string; text: string; hotline?: string };
  cardId?: string;
  likes: number;
  check: TextCheck;
  /** A staffId, as is `approvedBy`. */
  proposedBy: string;
  proposedByName: string;
  proposedAt: number;
  /** The asker agreed to exactly this text. */
  agreedAt?: number;
  /** WeChat's phone button confirmed a real identity; the number is not kept. */
  identityVerifiedAt?: number;
  approvedBy?: string;
  approvedAt?: number;
  returnedReason?: string;
  /** The line of the thread in which the asker said what is to be changed. */
  changeLineId?: string;
  answeredAt: number;
  publishedAt?: number;
  /** The asker withdrew their consent; the text is down since. */
  withdrawnAt?: number;
}
