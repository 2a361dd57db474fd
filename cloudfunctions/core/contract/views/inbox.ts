/** Questions as staff see them in their lists. */
import type { CheckStatus, DigestLine, InboxList, QuestionKind, QuestionState, Source } from '../constants';
import type { SavedView } from './ledger';
import type { PetitionDueView } from './petition';
import type { ClueView } from './report';
import type { ContactView, DueView, Page } from './shared';

/** 紧急: first contact is owed until `dueAt`, or was made. */
export interface UrgentView {
  dueAt: number;
  contactedAt?: number;
}

/** Why it is urgent, and those on duty who have it; nobody: the desk has. */
export interface UrgencyView {
  reason: string;
  duty: string[];
}

export interface StaffRow {
  id: string;
  no: string;
  version: number;
  kind: QuestionKind;
  kindUnsure: boolean;
  /** 疑似紧急: words of danger stand in it and nobody looked yet. */
  maybeUrgent: boolean;
  /** 紧急, as staff set it. */
  urgent?: UrgentView;
  state: QuestionState;
  /** Folded to null while its check is `risky` and the viewer may not open it. */
  text: string | null;
  categoryId: string | null;
  regionCode: string;
  askedAt: number;
  holderName: string;
  due: DueView;
  check: CheckStatus;
  /** 代录: where it came from. */
  source?: Source;
  /** The asker left contact details; with their tick to hand them to a unit. */
  contact?: Pick<ContactView, 'mayForward'>;
  /** 梳理摘要, to whoever may not read a report's text. */
  summary?: string;
  clue?: ClueView;
  /** 信访 whose clock runs. */
  petitionDue?: PetitionDueView;
}

export interface InboxView {
  /** Bounded to LIMITS.count; only the lists this person has. */
  counts: Partial<Record<InboxList, number>>;
  /** How many questions wait for this person in all, each once; stops at LIMITS.count. */
  waiting: number;
  /** Messages about their work they still agreed to. */
  notices: number;
  list: InboxList;
  page: Page<StaffRow>;
}

/** 督查线索 */
export interface CluesView {
  page: Page<StaffRow>;
}

/** 今日要办. Counts stop at LIMITS.count; only the lines this person has, none on a day off. */
export interface TodayView {
  day: string;
  workday: boolean;
  counts: Partial<Record<DigestLine, number>>;
}

/** How many messages about their work a member of staff still agreed to. */
export interface StaffNoticesView {
  notices: number;
}

export interface LedgerView {
  /** May hold few rows or none and still have a cursor: one call looks at LIMITS.ledgerScan questions at most. */
  page: Page<StaffRow>;
  /** How far it was looked: when the last question looked at was received, or is due. Absent at the end. */
  through?: number;
  /** With the first page only. */
  savedViews?: SavedView[];
}
