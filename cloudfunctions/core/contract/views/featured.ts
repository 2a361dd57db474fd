/** What readers see of featured answers. */
import type { QuestionKind } from '../constants';
import type { CardRow, SupplementView } from './shared';

/** A featured answer in a list: question and answer end with … where the row has no more room. */
export interface FeaturedRow {
  id: string;
  kind: QuestionKind;
  question: string;
  answer: string;
  officeName: string;
  categoryId: string | null;
  regionName: string;
  answeredOn: string;
  likes: number;
}

/** A featured answer, whole. */
export interface FeaturedView extends FeaturedRow {
  supplement?: SupplementView;
}

/** A featured answer's own page. */
export interface FeaturedPage extends FeaturedView {
  /** The card the answer cites, while that is published. */
  card?: CardRow;
  /** Whom to call about it: the supplement's number, else the cited card's; absent when neither has one. */
  hotline?: string;
}
