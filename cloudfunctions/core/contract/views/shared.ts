/** What several functions answer with. */
import type { EntryType, FeaturedState, RelayWay } from '../constants';

export interface Page<Row> {
  rows: Row[];
  /** Absent on the last page. */
  cursor?: string;
}

/** The version the client has is the current one: what it keeps stands. */
export interface Unchanged {
  unchanged: true;
}

/** A card in a list: never carries its answer. */
export interface CardRow {
  id: string;
  question: string;
  categoryId: string;
  publishedOn: string;
  expired: boolean;
}

export interface SupplementView {
  unitName: string;
  text: string;
  hotline?: string;
}

/** By when an answer is owed. */
export interface DueView {
  at: number;
  /** The year is not covered by the official calendar yet. */
  provisional: boolean;
  state: 'running' | 'soon' | 'overdue' | 'paused' | 'stopped';
}

/** The office waits for the asker. */
export interface PauseView {
  asks: string;
  /** It goes on without an answer then. */
  until: number;
}

export interface EntryView {
  id: string;
  type: EntryType;
  at: number;
  /** An office or 我; never a staff member's name or a person's id. */
  byName: string;
  text: string;
  hotline?: string;
  card?: { id: string; question: string };
  /** 代录: the office gave it outside the app on that day, and 运维小组 entered it. Who gave it is told to staff alone. */
  relayed?: { on: string; way: RelayWay; givenBy?: string };
}

export interface PublicVersionView {
  id: string;
  version: number;
  state: FeaturedState;
  question: string;
  answer: string;
  supplement?: SupplementView;
}

/** Contact details as they are shown, such as 138****5678; one without any of them could not be read. */
export interface ContactView {
  name?: string;
  phone?: string;
  address?: string;
  /** 同意把联系方式转给办理部门 */
  mayForward: boolean;
}

/** Whom a report is about. */
export interface ConcernedView {
  name?: string;
  unitName?: string;
  /** 不希望被反映单位看到 */
  hidden: boolean;
}

/** A phone number that the device can keep and send, and not read. */
export interface SealedPhoneView {
  sealed: string;
  masked: string;
}
