/**
 * What leaves the server. Presenters are the only makers of these shapes.
 * Instants are epoch milliseconds (UTC); days are `YYYY-MM-DD` in Beijing time.
 */
import type {
  CardVote,
  Channel,
  CheckStatus,
  EntryType,
  FeaturedState,
  InboxList,
  QuestionKind,
  QuestionState,
  Rating,
  StaffRole,
  UnitLevel,
  UnsolvedReason,
} from './constants';

export interface Page<Row> {
  rows: Row[];
  /** Absent on the last page. */
  cursor?: string;
}

/** The version the client has is the current one: what it keeps stands. */
export interface Unchanged {
  unchanged: true;
}

export interface CategoryView {
  id: string;
  name: string;
}

/** A category in the list of all of them. */
export interface CategoryRow extends CategoryView {
  /** Its published cards, counted so far as they are held in memory. */
  cardCount: number;
  /** There are more than were counted. */
  more: boolean;
}

/** A card in a list: never carries its answer. */
export interface CardRow {
  id: string;
  question: string;
  categoryId: string;
  publishedOn: string;
  expired: boolean;
}

export interface BasisView {
  title: string;
  /** 文号; absent for statutes cited by article. */
  number?: string;
  year: number;
  /** Only ever on gov.cn. */
  url?: string;
}

export interface CardView extends CardRow {
  answer: string;
  bases: BasisView[];
  unitName: string;
  hotline: string;
  regionCodes: string[];
  validFrom?: string;
  validUntil?: string;
  reviewBy: string;
  /** How many citizens' questions it came from; 0 when it was the editors' idea. */
  askedBy: number;
  /** The picture was drawn by AI and must carry its label (AI 标识办法). */
  aiPicture: boolean;
}

export interface CardPage extends CardView {
  /** How many people found it useful, at most ten minutes before the answer was given. */
  useful: number;
  /** Sent back with the next call; the same one is answered with `Unchanged`. */
  version: string;
  featured: FeaturedRow[];
  related: CardRow[];
  /** Whether people can ask, for a device that opened a shared card first. */
  asking: boolean;
}

/** The mini-program code that opens a card. */
export interface CardCodeView {
  /** As a data address; null when WeChat gives none now. */
  picture: string | null;
}

/** A card taken down (已下线): its text is gone, and what stands near it is offered instead. */
export interface WithdrawnCard {
  withdrawn: true;
  related: CardRow[];
}

export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  day: string;
  workday: boolean;
  /** The day's headline, where it had one. */
  card?: { id: string; question: string };
}

export interface CalendarView {
  /** `YYYY-MM`. */
  month: string;
  /** Every day of the month. */
  days: CalendarDay[];
}

export interface RoundupRow {
  id: string;
  title: string;
  cardCount: number;
}

/** A roundup in the list of all of them. */
export interface RoundupListRow extends RoundupRow {
  publishedOn: string;
}

export interface RoundupView extends RoundupListRow {
  introduction: string;
  cards: CardRow[];
  hotlines: { name: string; phone: string }[];
}

export interface HomeView {
  /** Sent back with the next call; the same one is answered with `Unchanged`. */
  version: string;
  /** Today in Beijing time. */
  today: string;
  /** Today is a working day of the official calendar, so a card is due. */
  workday: boolean;
  /** The first working day after today: the next card is due then. */
  nextWorkday: string;
  /** Whether people can ask; without it the program is a reader of cards and shows no way to it. */
  asking: boolean;
  /** The day's card, or the last one when today's has not come yet (`headline.publishedOn` tells). */
  headline: CardView | null;
  latest: Page<CardRow>;
  categories: CategoryView[];
  roundups: RoundupRow[];
}

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

/** One line of the service directory. */
export interface DirectoryUnit {
  id: string;
  name: string;
  hotline: string;
  /** What to ask there, in everyday words. */
  about: string;
  /** Its categories by name; empty when it takes every matter. */
  subjects: string[];
  /** It has no number of its own: the one given is a hotline for the whole country. */
  shared: boolean;
}

/** Whom to call from a region: its own units, the national hotlines, the province's departments. */
export interface DirectoryView {
  regionCode: string;
  groups: { level: UnitLevel; regionCode: string; units: DirectoryUnit[] }[];
}

/** A person's vote on a card as it now stands, and how many found the card useful with it. */
export interface CardVoteView {
  cardId: string;
  vote: CardVote | null;
  reason?: UnsolvedReason;
  useful: number;
}

export interface LikeView {
  featuredId: string;
  liked: boolean;
  likes: number;
}

export interface FavouriteView {
  cardId: string;
  favourite: boolean;
}

/** A favourite card; without its row it is public no more. */
export interface FavouriteRow {
  cardId: string;
  card?: CardRow;
}

/** One thing a person marked. */
export type MarkView =
  | { kind: 'vote'; cardId: string; vote: CardVote; reason?: UnsolvedReason }
  | { kind: 'like'; featuredId: string }
  | { kind: 'favourite'; cardId: string };

/** This batch of views is counted and need not be sent again. */
export interface ViewsReceipt {
  batchId: string;
}

export interface SupplementView {
  unitName: string;
  text: string;
  hotline?: string;
}

export interface AskGuideView {
  /** Words that bring up the emergency numbers. */
  dangerWords: readonly string[];
}

/** Who has a question now, as the asker sees it. */
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

export interface EntryView {
  id: string;
  type: EntryType;
  at: number;
  /** An office or 我; never a staff member's name or a person's id. */
  byName: string;
  text: string;
  hotline?: string;
  card?: { id: string; question: string };
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

export interface ContactGuideView {
  /** Present while contact details cannot be kept: why, in a sentence. */
  off?: string;
  /** What staff call from, in words. */
  calledFrom: string[];
}

/** A phone number that the device can keep and send, and not read. */
export interface SealedPhoneView {
  sealed: string;
  masked: string;
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
  seenBy: { officeName: string; firstAt: number; lastAt: number }[];
  mergedInto?: SurvivorView;
  categoryId: string | null;
  regionCode: string;
  mayBePublic: boolean;
  contact?: ContactView;
  concerned?: ConcernedView;
  /** The office waits for this person's answer. */
  pause?: PauseView;
  /** A person will look at the text first: the check found a risk or was down. */
  beingChecked: boolean;
  /** Newest first. */
  entries: EntryView[];
  publicVersion?: PublicVersionView;
  declined?: { reason: string; door: string };
}

export interface AskReceipt {
  id: string;
  no: string;
  due: DueView;
  beingChecked: boolean;
}

export interface MeView {
  /** Whether people can ask; who asked before still reaches their questions. */
  asking: boolean;
  /** Own questions with something new; stops at LIMITS.count. */
  unread: number;
  /** The CONSENT_VERSION this person agreed to, if any. */
  consentVersion?: string;
  /** Present for staff only. */
  staff?: { name: string; roles: StaffRole[]; unitName?: string };
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

export interface ReminderView {
  /** The working day whose card the message is about; it comes at 08:00. */
  on: string;
}

export interface StaffRow {
  id: string;
  no: string;
  version: number;
  kind: QuestionKind;
  kindUnsure: boolean;
  /** 疑似紧急: words of danger stand in it and nobody looked yet. */
  maybeUrgent: boolean;
  state: QuestionState;
  /** Folded to null while its check is `risky` and the viewer may not open it. */
  text: string | null;
  categoryId: string | null;
  regionCode: string;
  askedAt: number;
  holderName: string;
  due: DueView;
  check: CheckStatus;
  /** The asker left contact details; with their tick to hand them to a unit. */
  contact?: Pick<ContactView, 'mayForward'>;
}

export interface InboxView {
  /** Bounded to LIMITS.count; only the lists this person has. */
  counts: Partial<Record<InboxList, number>>;
  list: InboxList;
  page: Page<StaffRow>;
}

export interface StaffEntryView extends EntryView {
  audience: 'public' | 'asker' | 'staff';
  /** Of a text the asker wrote later; absent when WeChat found nothing. */
  check?: Exclude<CheckStatus, 'pass'>;
}

export interface StaffPublicVersionView extends PublicVersionView {
  /** A staff name: shown to staff only. */
  proposedByName: string;
  returnedReason?: string;
  /** 请改这里, in the asker's words. */
  askedChange?: string;
}

/** A picture to staff. */
export interface StaffPictureView {
  id: string;
  /** Holds for ten minutes; null while it is risky and the viewer may not open it. */
  url: string | null;
  check: CheckStatus;
  /** A person must judge it, and this one may. */
  mayDecide: boolean;
}

/** Whether whoever asked a question may write; never who they are. */
export interface MuteView {
  muted: { until?: number; reason: string } | null;
}

export interface StaffQuestionView extends Omit<StaffRow, 'text' | 'contact'> {
  /** Null while its check is `risky` and the viewer may not open it. */
  text: string | null;
  mayBePublic: boolean;
  aboutMinor: boolean;
  /** Masked; only the tick for those who may not see them. */
  contact?: ContactView;
  /** Absent for those who may not see it. */
  concerned?: ConcernedView;
  pictureCount: number;
  /** One of them waits for a person. */
  pictureToJudge: boolean;
  /** Newest first. */
  entries: StaffEntryView[];
  publicVersion?: StaffPublicVersionView;
  /** How the asker stands, to whoever may mute them. */
  asker?: MuteView;
  /** 12345 类别 */
  channel: Channel;
  /** 线下转办: the holder is not in the app. */
  offline: boolean;
  /** How often units returned it in a row. */
  returns: number;
  /** On the inspectors' list. */
  escalated: boolean;
  /** 催办: when the holder was last pressed. */
  urgedAt?: number;
  /** What the asker is waited for. */
  pause?: PauseView;
  extension?: { state: 'asked' | 'granted' | 'refused'; days: number; reason: string };
  /** 协办 */
  helpers: { name: string; by: number; givenAt?: number }[];
  /** What this person may do to it now; a hint for buttons, decided again by the server on each call. */
  may: {
    transfer: boolean;
    returnTransfer: boolean;
    askOpinions: boolean;
    giveOpinion: boolean;
    requestExtension: boolean;
    decideExtension: boolean;
    pause: boolean;
    resume: boolean;
    note: boolean;
    urge: boolean;
    takeOver: boolean;
    decideCheck: boolean;
    triage: boolean;
    settleUrgent: boolean;
    reply: boolean;
    proposePublicVersion: boolean;
    withdrawPublicVersion: boolean;
    approvePublicVersion: boolean;
  };
  /** Why featuring is not possible, in words for staff. */
  notFeaturable?: string;
}

/** It went on to somebody else, where the person who sent it sees it no more. */
export interface LeftView {
  left: true;
}

/** A found piece of a text: from, to; string indexes as for `slice`. */
export type SearchMark = [from: number, to: number];

export interface SearchRow {
  kind: 'card' | 'featured' | 'unit';
  id: string;
  /** The question, or the unit's name. */
  title: string;
  titleMarks: SearchMark[];
  /** The piece of the answer that says most of what was searched; empty for a unit. */
  excerpt: string;
  excerptMarks: SearchMark[];
  /** Of a card: it no longer holds. */
  expired: boolean;
  hotline?: string;
}

/** Cards, then featured answers, then units; best first within each. */
export interface SearchView {
  rows: SearchRow[];
}

export interface HotSearchesView {
  words: string[];
}

export interface SearchMissView {
  counted: boolean;
}
