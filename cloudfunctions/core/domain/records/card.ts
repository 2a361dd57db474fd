import type { UnitLevel } from '../../contract/constants';

/** What is stored of cards, roundups, categories and units. Days are `YYYY-MM-DD` in Beijing time. */
export const CARD_STATES = [
  'draft',
  'stage_1',
  'stage_2',
  'stage_3',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'expired',
] as const;
export type CardState = (typeof CARD_STATES)[number];

export interface Basis {
  title: string;
  number?: string;
  year: number;
  url?: string;
}

export interface CardRecord {
  _id: string;
  version: number;
  state: CardState;
  question: string;
  answer: string;
  categoryId: string;
  bases: Basis[];
  unitName: string;
  hotline: string;
  regionCodes: string[];
  validFrom?: string;
  validUntil?: string;
  reviewBy: string;
  askedBy: number;
  aiPicture: boolean;
  relatedIds: string[];
  /** Set when published. */
  publishedAt?: number;
  publishedOn?: string;
  /** The working day it is the headline of. */
  headlineOn?: string;
  /** Set when taken down (下线): when, by whom, and what readers are told. */
  withdrawn?: { at: number; byId: string; reason: string };
  updatedAt: number;
}

export interface RoundupRecord {
  _id: string;
  version: number;
  state: CardState;
  title: string;
  introduction: string;
  cardIds: string[];
  hotlines: { name: string; phone: string }[];
  publishedAt?: number;
  publishedOn?: string;
  updatedAt: number;
}

/** The mini-program code that opens a card. `_id` is the card's; it holds for good (wxacode.getUnlimited). */
export interface CardCodeRecord {
  _id: string;
  contentType: 'image/png' | 'image/jpeg';
  base64: string;
  drawnAt: number;
}

export interface CategoryRecord {
  _id: string;
  name: string;
  order: number;
  /** Grows by one with every change; absent until the first. */
  version?: number;
  updatedAt?: number;
  /** It takes nothing any more; what it has is moved to this one … */
  retiredInto?: string;
  /** … and was, by then: it is in no list since. */
  goneAt?: number;
}

/** A department or city of the contact matrix (联络矩阵). */
export interface UnitRecord {
  _id: string;
  name: string;
  level: UnitLevel;
  regionCode: string;
  categoryIds: string[];
  hotline?: string;
  /** What to ask there, in everyday words; its categories say so when absent. */
  about?: string;
  /** Its contacts' replies go out as the desk's would; else the desk sends them. */
  sendsReplies?: boolean;
  order: number;
  /** Grows by one with every change; absent until the first. */
  version?: number;
  updatedAt?: number;
  /** 撤并: it is no more, and what it had went to this one. */
  retiredInto?: string;
}
