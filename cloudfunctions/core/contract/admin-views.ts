/** What the admin screens are answered; see views.ts. */
import type { StaffRole, UnitLevel } from './constants';
import type { Setting } from './settings';

/** A leave as staff see it. */
export interface LeaveView {
  from: string;
  until: string;
  coverName: string;
  /** Today is one of its days. */
  now: boolean;
}

export interface StaffMemberRow {
  staffId: string;
  version: number;
  name: string;
  roles: StaffRole[];
  reviewStage?: 1 | 2 | 3;
  unit?: { id: string; name: string };
  active: boolean;
  leave?: LeaveView;
}

export interface StaffMember extends StaffMemberRow {
  joinedAt: number;
  /** Open matters they work on; stops at LIMITS.count. */
  matters: number;
  /** 换绑 was asked for and waits for another admin. */
  rebind?: { byName: string; at: number };
  /** What this person may do about them now; decided again by the server on each call. */
  may: {
    change: boolean;
    suspend: boolean;
    restore: boolean;
    setLeave: boolean;
    handOver: boolean;
    requestRebind: boolean;
    confirmRebind: boolean;
  };
}

/** Answered once, to whoever made it. */
export interface InvitationCode {
  /** As it is written and read out: three groups of four. */
  code: string;
  /** A page of the mini program. */
  path: string;
  name: string;
  expiresAt: number;
}

export interface InvitationRow {
  id: string;
  name: string;
  roles: StaffRole[];
  unitName?: string;
  /** 换绑 of somebody who is staff already. */
  rebind: boolean;
  byName: string;
  at: number;
  expiresAt: number;
  expired: boolean;
}

export interface JoinReceipt {
  name: string;
  roles: StaffRole[];
  unitName?: string;
  /** A new account took over what the lost one had. */
  rebound: boolean;
}

/** What waits for an admin, and what is missing. */
export interface AdminOverview {
  rebinds: { staffId: string; name: string; byName: string }[];
  invitations: number;
  /** Of this year and the next, those whose holidays nobody knows yet. */
  uncoveredYears: number[];
  /** Of the next seven days, those on which nobody is on duty. */
  daysWithoutDuty: string[];
}

export interface UnitRow {
  id: string;
  version: number;
  name: string;
  level: UnitLevel;
  regionCode: string;
  categoryIds: string[];
  hotline?: string;
  about?: string;
  sendsReplies: boolean;
  /** Its active contacts; without one its matters are handled outside the app (线下转办). */
  contacts: { staffId: string; name: string }[];
  /** It was merged into this one. */
  retiredInto?: { id: string; name: string };
}

export interface AdminCategory {
  id: string;
  version: number;
  name: string;
  order: number;
  /** What it has is on its way to this one. */
  retiredInto?: { id: string; name: string };
}

/** A setting as it holds now, be it the office's own or the default. */
export type SettingView = Setting & {
  /** 0 while nobody set anything. */
  version: number;
  /** Names of the staff in it, by staffId. */
  people?: Record<string, string>;
  /** Of this year and the next, those whose holidays nobody knows yet. */
  uncoveredYears?: number[];
};

/** Who may work on a question. */
export interface AssigneeView {
  staffId: string;
  name: string;
  leave?: LeaveView;
}

/** One change in the audit log: never a value. */
export interface AuditRow {
  id: string;
  at: number;
  byName: string;
  /** As in the contract: `desk.reply`. */
  action: string;
  /** What was changed: `question`, `staff`, `setting` … */
  kind: string;
  /** A question's number, a person's or a unit's name, else its key. */
  name: string;
  /** Which members changed. */
  fields: string[];
}
