import type { Finding, RelayWay } from '../../contract/constants';
import type { StaffAuthor } from './author';

/** 代录: who of a unit outside the app gave an answer, on which day in Beijing and how. */
export interface Relayed {
  on: string;
  way: RelayWay;
  givenBy: string;
}

/** The three parts of a reply to an appeal or a report. */
export type Findings = Record<Finding, string>;

/** What the gate warned of, and why the reply went out all the same. */
export interface Despite {
  warnings: string[];
  reason: string;
}

/** What most telling sentences of a formal reply come to, so that a copy of it is noticed; kept for a while. */
export interface ReplyPrintRecord {
  /** The entry's. */
  _id: string;
  /** Keyed digests. */
  sentences: string[];
  at: number;
}

/** A formal reply before it is sent. */
export interface DraftReply {
  text: string;
  findings?: Findings;
  despite?: Despite;
  /** The card it cites; looked up again when it is sent. */
  cardId?: string;
  cardQuestion?: string;
  hotline?: string;
  /** 代录: who of a unit outside the app gave it, on which day and how. */
  relayed?: Relayed;
  by: StaffAuthor;
  at: number;
  /** A unit's contact wrote it … */
  byUnit?: boolean;
  /** … and another contact of the unit may send it. */
  unitSends?: boolean;
}

/** 常用语: words for many replies, with slots to be filled for each. */
export interface QuickReplyRecord {
  _id: string;
  version: number;
  title: string;
  text: string;
  categoryId: string | null;
  updatedAt: number;
}
