/** A question as staff see it whole, and what they see with it. */
import type { Channel, CheckStatus, Finding, RelayWay, UnitLevel } from '../constants';
import type { StaffRow, UrgencyView } from './inbox';
import type { EnteredView } from './ledger';
import type { PetitionView } from './petition';
import type { ReportView } from './report';
import type { ConcernedView, ContactView, EntryView, PauseView, PublicVersionView } from './shared';
import type { EarlierView, RelatedQuestion } from './similar';

export interface StaffEntryView extends EntryView {
  audience: 'public' | 'asker' | 'staff';
  /** 核发: who approved it. A staff name: shown to staff only. */
  issuedByName?: string;
  /** What the gate warned of before it went out, and why it did. */
  despite?: DespiteView;
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

export interface DespiteView {
  warnings: string[];
  reason: string;
}

export interface DraftReplyView {
  text: string;
  /** Of an appeal or a report: its three parts. */
  findings?: Record<Finding, string>;
  despite?: DespiteView;
  /** 代录: who of a unit outside the app gave it, on which day and how. */
  relayed?: { on: string; way: RelayWay; givenBy: string };
  card?: { id: string; question: string };
  officeName: string;
  at: number;
  /** Whoever looks drafted it. */
  mine: boolean;
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
  urgency?: UrgencyView;
  petition?: PetitionView;
  /** Null while its check is `risky` and the viewer may not open it. */
  text: string | null;
  mayBePublic: boolean;
  aboutMinor: boolean;
  /** Masked; only the tick for those who may not see them. */
  contact?: ContactView;
  report?: ReportView;
  /** How many were merged into it: its answers go to their askers too. */
  merged: number;
  mergedInto?: RelatedQuestion;
  /** 并案: the others of its group that this person may see. */
  linked: RelatedQuestion[];
  /** Absent for those who may not see it. */
  concerned?: ConcernedView;
  pictureCount: number;
  /** 承办人 */
  assignee?: { staffId: string; name: string };
  /** One of them waits for a person. */
  pictureToJudge: boolean;
  /** Newest first. */
  entries: StaffEntryView[];
  publicVersion?: StaffPublicVersionView;
  entered?: EnteredView;
  /** 反复反映: the third question of its asker on one matter, or a later one. */
  repeated: boolean;
  /** Absent for those who learn no more than `repeated`; newest first. */
  earlier?: EarlierView[];
  /** How the asker stands, to whoever may mute them. */
  asker?: MuteView;
  /** 12345 类别 */
  channel: Channel;
  /** 线下转办: the holder is not in the app. */
  offline: boolean;
  /** How often units returned it in a row. */
  returns: number;
  /** A unit gave it back to the desk, which has not moved it since. */
  returned: boolean;
  /** Its asker took it up again, and nobody has answered since. */
  reopened: boolean;
  /** 拟稿: a reply that waits for 核发. */
  draftReply?: DraftReplyView;
  /** Whoever looks saw the contact details and has not written how the call went. */
  callOwed: boolean;
  /** 不予受理, as it was proposed. */
  decline?: { reason: string; door: string };
  /** As it stands. */
  declined?: { reason: string; door: string };
  /** Its asker objects to the decline. */
  objection: boolean;
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
    proposeDecline: boolean;
    decideDecline: boolean;
    decideReview: boolean;
    note: boolean;
    urge: boolean;
    takeOver: boolean;
    merge: boolean;
    link: boolean;
    unlink: boolean;
    listClue: boolean;
    clueResult: boolean;
    allowOriginal: boolean;
    stopOriginal: boolean;
    markRepliedAtSource: boolean;
    assign: boolean;
    decideCheck: boolean;
    triage: boolean;
    handOver: boolean;
    recordPetition: boolean;
    settleUrgent: boolean;
    setUrgent: boolean;
    recordContact: boolean;
    reply: boolean;
    issueReply: boolean;
    tellProgress: boolean;
    supplement: boolean;
    /** 代录部门答复 */
    relay: boolean;
    forwardContact: boolean;
    showContact: boolean;
    recordCall: boolean;
    similar: boolean;
    proposePublicVersion: boolean;
    withdrawPublicVersion: boolean;
    approvePublicVersion: boolean;
  };
  /** Why featuring is not possible, in words for staff. */
  notFeaturable?: string;
}

/** A member of staff to another one. */
export interface ColleagueView {
  staffId: string;
  name: string;
  /** Where they work, as askers see it. */
  office: string;
}

/** A unit a question can be given to. */
export interface UnitChoice {
  id: string;
  name: string;
  level: UnitLevel;
  regionCode: string;
  /** It answers for the question's category. */
  fits: boolean;
  /** How many answered questions like this one are its. */
  answeredSimilar: number;
  /** Somebody of it works in the app; else it is 线下转办. */
  online: boolean;
}

/** Contact details as their owner gave them, to be written on a 转办单, and the question as it then is. */
export interface ForwardedContact {
  contact: { name?: string; phone?: string; address?: string };
  question: StaffQuestionView;
}

/** It went on to somebody else, where the person who sent it sees it no more. */
export interface LeftView {
  left: true;
}
