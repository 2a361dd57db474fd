/** What is stored of a question and its thread. Instants are epoch milliseconds (UTC). */
import type {
  Channel,
  CheckStatus,
  ClueResult,
  QuestionKind,
  QuestionState,
  Rating,
  ReportTick,
  Source,
} from '../../contract/constants';
import type { DraftReply } from './reply';

import type { Petition } from './petition';

/** Who has the question: the operators' desk, one unit, or the inspection office. */
export type HolderKey = 'desk' | 'inspection' | `unit:${string}`;

export interface TextCheck {
  status: CheckStatus;
  /** WeChat's trace of the verdict. */
  traceId?: string;
  /** WeChat's label of a risk, e.g. 20006. */
  label?: number;
  at: number;
  /** A person decided it where WeChat gave no verdict, or against it. */
  byName?: string;
}

/** A stretch in which the office waited for the asker, in epoch milliseconds. */
export interface Pause {
  since: number;
  until: number;
}

export interface QuestionRecord {
  /** Random; grants nothing by being guessed because every read checks the reader. */
  _id: string;
  /** Display number `YYYYMMDD-NNNN`; gaps allowed. */
  no: string;
  /** Grows by one with every change; the compare-and-set key. */
  version: number;
  kind: QuestionKind;
  /** The asker left the kind to staff: until triage it counts as an enquiry, whose answer is due soonest. */
  kindUnsure?: boolean;
  /** 疑似紧急: words of danger stand in it. On top of the to-do until somebody has looked at it. */
  maybeUrgent?: boolean;
  /** 紧急, as staff set it. */
  urgent?: Urgent;
  /** 信访, once it was handed over. */
  petition?: Petition;
  /** They stand in what its asker wrote, whatever staff made of it since. */
  soundsAlarming?: boolean;
  state: QuestionState;
  categoryId: string | null;
  regionCode: string;
  text: string;
  mayBePublic: boolean;
  aboutMinor: boolean;
  /**
   * The asker left contact details, which stand sealed in a collection of their own; `mayForward` is their tick
   * 同意把联系方式转给办理部门.
   */
  contact?: { mayForward: boolean };
  /** Who saw them whole and has not written a 电话记录 since, by staffId. */
  callsOwed?: string[];
  /** When they go; only once the question is over. */
  contactEraseAt?: number;
  /** Of a report: whom it is about. */
  concerned?: ConcernedParty;
  /** Of a report: 指向清晰 and 描述基本清楚, as staff judged them last. */
  ticks?: Record<ReportTick, boolean>;
  /** Of a report: the newest 梳理摘要, all that a unit gets of it. */
  summary?: string;
  /** 允许附原文: a lead let this holder read the asker's own words; it means nothing once another has it. */
  originalFor?: HolderKey;
  /** 督查线索 */
  clue?: Clue;
  /** Its pictures, in the asker's order. */
  pictureIds?: string[];
  /** The worst that is known of them; absent without pictures. */
  picturesCheck?: CheckStatus;
  /** One of them waits for a person. */
  pictureToJudge?: boolean;
  /** The asker's openid. Never leaves the server. */
  askerId: string;
  check: TextCheck;
  holderKey: HolderKey;
  /** Name of the holder as the asker sees it. */
  holderName: string;
  receivedAt: number;
  triagedAt?: number;
  answeredAt?: number;
  closedAt?: number;
  /** While an answer is owed the clock runs, unless the asker is waited for; lists of due and overdue read only running ones. */
  clock: 'running' | 'paused' | 'stopped';
  dueAt: number;
  dueSoonAt: number;
  dueProvisional: boolean;
  /** The deadline counts from here; from reception when absent. */
  clockFrom?: number;
  /** The 12345 channel set at triage; the kind's own when absent. */
  channel?: Channel;
  /** A county unit got it through two offices, so the county's limit holds from then on. */
  countyLimit?: boolean;
  /** What the asker is waited for, and when the office goes on without it. Only while the clock is paused. */
  pause?: { since: number; asks: string };
  pauseUntil?: number;
  /** The pauses that are over, in order. */
  pauses?: Pause[];
  extension?: Extension;
  /** Sequence number of the last entry of the thread. */
  entrySeq: number;
  /** The public version, once proposed. */
  featuredId?: string;
  mergedIntoId?: string;
  /** How many were merged into it: its answers go to their askers too. */
  merged?: number;
  /** Of one that was merged: up to which line of its survivor's thread its asker was told. */
  toldUpTo?: number;
  /** 并案: the group it belongs to. */
  linkId?: string;
  /** 不予受理, as an operator proposes it to a lead. */
  decline?: { reason: string; door: string; proposedById: string };
  /** As it stands: what the asker is told. */
  declined?: { reason: string; door: string; at: number; byIds?: readonly string[] };
  /** 拟稿: a reply that waits for 核发. */
  draftReply?: DraftReply;
  /** 申请复核: the asker had the decline sent to another person. */
  reviewRequestedAt?: number;
  /** Another person decided on it. */
  reviewedAt?: number;
  /** 承办人: who of the holder's people works on it, by staffId. Gone when another holder gets it. */
  assigneeId?: string;
  assigneeName?: string;
  /** Since when this holder has it; since reception when absent. */
  holderSince?: number;
  /** 线下转办: the holder has no contact in the app, so an operator enters its answer. */
  offline?: boolean;
  /** A unit gave it back to the desk, which has not moved it since. */
  returnedAt?: number;
  /** Its asker took it up again, and nobody has answered since. */
  reopenedAt?: number;
  /** Who was named in a note and has not opened it since, by staffId. */
  mentioned?: string[];
  /** What in it waits for whom: what the lists of the to-do are read by. */
  waits?: Wait[];
  /** When the clock must look at it next; only while it runs or waits for the asker. */
  watchAt?: number;
  /** Which steps of the clock were told, each once for a deadline. */
  told?: string[];
  /** How often units returned it since somebody last answered. */
  returns?: number;
  /** 催办: when the holder was last pressed. */
  urgedAt?: number;
  /** It came onto the inspectors' list: long overdue, or returned twice. Until it is answered. */
  escalatedAt?: number;
  /** 协办: units that were asked for an opinion, and by when. */
  helpers?: Helper[];
  /** The unit keys of those who have not given theirs yet: what their to-do is read by. */
  awaitedFrom?: string[];
  /** The asker has not seen the newest of what the office did. */
  unread?: boolean;
  /** The asker opened the answer that stands now. */
  answerOpenedAt?: number;
  /** When the answer closes the question by itself; only while it is answered. */
  closesAt?: number;
  /** The latest rating, of the answer given at `ofAnswerAt`. */
  rating?: { value: Rating; ofAnswerAt: number; at: number };
  /** Messages the asker still agreed to get about this question: one consent is one message. */
  notices?: number;
  /** They agreed to every message about it, until WeChat says that they took it back (长期订阅). */
  noticesLast?: boolean;
  /** Texts without a verdict are checked again until then: WeChat knows a person for two hours after their last call. */
  recheckUntil?: number;
  /** Its asker had their data erased: what is left is a skeleton … */
  erasedAt?: number;
  /** … that goes then. */
  purgeAt?: number;
  /** A text that its asker wrote later is risky, so its words stand among the terms and are not for everybody. */
  riskyLater?: boolean;
  /** What the ledger finds it by (domain/ledger-terms.ts); absent on what was asked before there was one. */
  terms?: string[];
  /** 代录留言: it reached the office elsewhere and has no asker here. */
  entered?: Entered;
  updatedAt: number;
}

/** One list of the to-do that a question stands in. */
export type Wait =
  | 'listed'
  | 'returned'
  | 'reopened'
  | `reopened:${HolderKey}`
  | 'extension:lead'
  | 'extension:inspection'
  | 'decline'
  | 'objection'
  | 'urgent'
  | `urgent:${string}`
  | `approval:${'lead' | 'desk' | HolderKey}`
  | 'picture'
  | 'report'
  | 'petition'
  | 'clue:open'
  | 'clue:done'
  | `into:${string}`
  | `link:${string}`
  | `mention:${string}`
  | `assigned:${string}`
  | `opinion:${string}`;

/** 紧急: whoever is on duty makes first contact with the asker by a moment of calendar time. */
export interface Urgent {
  since: number;
  /** For staff. */
  reason: string;
  dueAt: number;
  /** The day (`YYYY-MM-DD`) whose roster it is for, and those of it who have it; nobody: the desk has. */
  day: string;
  duty: { staffId: string; name: string }[];
  contactedAt?: number;
  /** The limit passed without contact, and leads were told. */
  overdueAt?: number;
  /** When the clock must look at it next; only while contact is owed. */
  watchAt?: number;
}

export interface Entered {
  source: Source;
  /** What somebody calls themselves there. Never public. */
  nickname?: string;
  /** When the answer was given where the question came from. */
  repliedAt?: number;
}

/** 督查线索: a report the inspection office follows up under a number of its own. */
export interface Clue {
  /** 督〔2026〕12号 */
  no: string;
  listedAt: number;
  result?: ClueResult;
  resultAt?: number;
}

/** 延期: asked for once with a reason the asker can read, decided by a lead or, where the matter is theirs, an inspector. */
export interface Extension {
  state: 'asked' | 'granted' | 'refused';
  /** Working days. */
  days: number;
  reason: string;
  askedAt: number;
  askedById: string;
}

export interface Helper {
  unitId: string;
  name: string;
  /** By when its opinion is wanted. */
  by: number;
  givenAt?: number;
}

/** 反映的单位或人, as the asker names them; never public. */
export interface ConcernedParty {
  name?: string;
  /** The unit as it was chosen from the directory. */
  unit?: { id: string; name: string };
  /** 不希望被反映单位看到 */
  hidden: boolean;
}
