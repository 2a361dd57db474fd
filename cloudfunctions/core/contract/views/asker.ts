/** What an asker sees of their questions and of themselves. */
import type { CheckStatus, QuestionKind, QuestionState, Rating, StaffRole } from '../constants';
import type { PetitionView } from './petition';
import type { ClueView } from './report';
import type { ConcernedView, ContactView, DueView, EntryView, PauseView, PublicVersionView } from './shared';

export interface AskGuideView {
  /** Words that bring up the emergency numbers. */
  dangerWords: readonly string[];
}

export interface MyQuestionRow {
  id: string;
  no: string;
  kind: QuestionKind;
  /** The asker left the kind to staff, who have not chosen yet. */
  kindUnsure: boolean;
  state: QuestionState;
  text: string;
  askedAt: number;
  answeredAt?: number;
  holderName: string;
  due: DueView;
  /** The asker has something to decide: a public version waits for consent. */
  waitsForMe: boolean;
  /** The office did something the asker has not seen. */
  unread: boolean;
}

export interface ContactGuideView {
  /** Present while contact details cannot be kept: why, in a sentence. */
  off?: string;
  /** What staff call from, in words. */
  calledFrom: string[];
}

/** What the asker may do to their question now; decided again by the server on each call. */
export interface AskersMay {
  followUp: boolean;
  /** Their words would take it up again. */
  reopens: boolean;
  thank: boolean;
  rate: boolean;
  withdraw: boolean;
  giveContact: boolean;
  requestReview: boolean;
  getNotices: boolean;
}

/** What became of the question this one was merged into: never its text. */
export interface SurvivorView {
  state: QuestionState;
  holderName: string;
  due: DueView;
  answeredAt?: number;
  declined?: { reason: string; door: string };
  petition?: PetitionView;
  /** Newest first. */
  replies: EntryView[];
}

/** Where the device puts one picture: a path of the cloud's storage. */
export interface UploadTicket {
  id: string;
  path: string;
}

/** A picture to whoever sent it. */
export interface PictureView {
  id: string;
  /** Holds for ten minutes. */
  url: string;
  check: CheckStatus;
}

export interface RemovedPicture {
  id: string;
}

export interface MyQuestionView extends MyQuestionRow {
  pictureCount: number;
  version: number;
  holderSince: number;
  may: AskersMay;
  /** Until when a closed one can be taken up again. */
  reopenableUntil?: number;
  /** When the answer closes it by itself. */
  closesAt?: number;
  rating?: Rating;
  /** Messages still to come that the asker agreed to. */
  notices: number;
  /** All of them, until the asker takes it back in WeChat. */
  noticesLast: boolean;
  /** 谁看过我的留言, first one first. */
  seenBy: { officeName: string; firstAt: number; lastAt: number; contactAt?: number }[];
  mergedInto?: SurvivorView;
  /** Others were merged into it and wait for its answer. */
  othersWait: boolean;
  categoryId: string | null;
  regionCode: string;
  mayBePublic: boolean;
  contact?: ContactView;
  concerned?: ConcernedView;
  clue?: ClueView;
  petition?: PetitionView;
  /** The office waits for this person's answer. */
  pause?: PauseView;
  /** A person will look at the text first: the check found a risk or was down. */
  beingChecked: boolean;
  /** Words of danger stand in it, and it is still under way: whom to call is said again. */
  soundsAlarming: boolean;
  /** Newest first. */
  entries: EntryView[];
  publicVersion?: PublicVersionView;
  declined?: { reason: string; door: string };
  /** 申请复核 waits for another person's decision. */
  reviewing: boolean;
}

export interface AskReceipt {
  id: string;
  no: string;
  due: DueView;
  beingChecked: boolean;
  /** Words of danger stand in it: whom to call is said again. */
  soundsAlarming: boolean;
}

export interface MeView {
  /** Whether people can ask; who asked before still reaches their questions. */
  asking: boolean;
  /** Own questions with something new; stops at LIMITS.count. */
  unread: number;
  /** The CONSENT_VERSION this person agreed to, if any. */
  consentVersion?: string;
  /** Present for staff only. */
  staff?: {
    staffId: string;
    name: string;
    roles: StaffRole[];
    unitName?: string;
    /** How many questions wait for them, each once; stops at LIMITS.count. Absent for whoever has no to-do. */
    waiting?: number;
  };
}

/** 我的数据: what is stored of a person. Counts stop at LIMITS.count. */
export interface MyDataView {
  consent: { version: string; agreedAt: number } | null;
  questions: number;
  /** Of them, those still worked on: erasing withdraws them. */
  openQuestions: number;
  /** Of them, those public as 精选留言. */
  published: number;
  votes: number;
  likes: number;
  favourites: number;
  /** Messages that are still to come. */
  reminders: number;
  /** 禁言, as the person was told. */
  muted: { until?: number; reason: string } | null;
}

export interface ErasureReceiptView {
  /** Number of the receipt. */
  no: string;
  at: number;
  /** Until when the skeletons of the questions are kept. */
  keptUntil: number;
  /** Nothing is left to erase; else it takes some minutes more. */
  done: boolean;
}
