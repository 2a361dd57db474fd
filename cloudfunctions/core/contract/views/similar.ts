/** Questions beside the one that staff look at. */
import type { QuestionState } from '../constants';
import type { StaffRow } from './inbox';

/** A question like another one. */
export interface SimilarQuestion {
  row: StaffRow;
  /** Why neither can be merged into, or linked with, the other. */
  refusal?: string;
}

/** A question that another one belongs with. */
export interface RelatedQuestion {
  id: string;
  no: string;
  state: QuestionState;
}

/** An answered question that is like the one at hand. */
export interface SimilarView {
  id: string;
  no: string;
  text: string;
  categoryId: string | null;
  regionCode: string;
  /** The office that answered. */
  answeredBy: string;
  answeredAt: number;
  answer: string;
  /** The card it cites. */
  card?: { id: string; question: string };
  /** Its asker said that it solved the matter. */
  solved: boolean;
}

/** What the asker of a question asked before it; never who they are. */
export interface EarlierView {
  id: string;
  no: string;
  state: QuestionState;
  askedAt: number;
  /** Null where this person may not read it. */
  text: string | null;
  /** It is about the same matter: its category, and words in common. */
  sameMatter: boolean;
}
