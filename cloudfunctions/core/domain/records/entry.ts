import type { EntryType } from '../../contract/constants';
import type { Author, StaffAuthor } from './author';
import type { TextCheck } from './question';
import type { Despite, Relayed } from './reply';

export type Audience = 'public' | 'asker' | 'staff';

export interface EntryRecord {
  /** `<questionId>:<seq>`, so a step repeated inside a transaction cannot write a second line. */
  _id: string;
  questionId: string;
  seq: number;
  type: EntryType;
  audience: Audience;
  at: number;
  by: Author;
  text: string;
  hotline?: string;
  cardId?: string;
  /** The card's question as it stood when cited. */
  cardQuestion?: string;
  /** 核发: who approved it before it was sent. */
  issuedBy?: StaffAuthor;
  /** 代录: who of a unit outside the app gave it, on which day in Beijing and how. */
  relayed?: Relayed;
  /** Of a formal reply: for staff. */
  despite?: Despite;
  /** Of a text the asker wrote after the question itself. */
  check?: TextCheck;
}

/** 谁看过: an office that looked at a question. */
export interface SightingRecord {
  /** `<questionId>:<officeName>` */
  _id: string;
  questionId: string;
  officeName: string;
  firstAt: number;
  lastAt: number;
  /** When it last saw the contact details whole. */
  contactAt?: number;
}
