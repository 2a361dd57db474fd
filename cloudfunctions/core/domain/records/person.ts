import type { StaffRole } from '../../contract/constants';

/** 请假: the first and last day (`YYYY-MM-DD`), and who stands in. */
export interface Leave {
  from: string;
  until: string;
  /** A staffId. */
  coverId: string;
  coverName: string;
}

/** A member of staff. `_id` is the openid of the account they use now. */
export interface StaffRecord {
  _id: string;
  /** Who they are for good, whatever account they use: names them in every other record. Random; grants nothing. */
  staffId: string;
  /** Grows by one with every change. */
  version: number;
  name: string;
  roles: StaffRole[];
  /** The stage a reviewer signs. */
  reviewStage?: 1 | 2 | 3;
  /** A contact's unit. */
  unitId?: string;
  unitName?: string;
  /** False while suspended: a citizen from the next call on. */
  active: boolean;
  /** Epoch milliseconds. */
  joinedAt: number;
  /** The staffId of who invited them. */
  invitedBy?: string;
  leave?: Leave;
  /** Messages about their work they agreed to get: one consent is one message. */
  notices?: number;
  /** An admin asked then that this record be given to a new account; another one must agree. */
  rebindAt?: number;
  rebindBy?: { staffId: string; name: string };
}

/**
 * A code with which one person becomes staff or, of a rebind, takes their record over with a new account. `_id` is the
 * keyed digest of the code, which stands nowhere.
 */
export interface InvitationRecord {
  _id: string;
  state: 'open' | 'used' | 'revoked';
  name: string;
  roles: StaffRole[];
  reviewStage?: 1 | 2 | 3;
  unitId?: string;
  unitName?: string;
  /** Of a rebind: whose record it is. */
  rebindId?: string;
  /** The admin's staffId and name. */
  byId: string;
  byName: string;
  at: number;
  expiresAt: number;
  usedAt?: number;
}

/** Who may not write any more (禁言), as staff decided. `_id` is the openid. */
export interface MuteRecord {
  _id: string;
  /** Epoch milliseconds; for good when absent. */
  until?: number;
  /** In words the person is told. */
  reason: string;
  /** Who decided, and when. */
  by: string;
  at: number;
}

/** What a person wrote in the last day, so that limits hold. One document a person and kind, its `_id` keyed. */
export interface AllowanceRecord {
  _id: string;
  /** Grows with each change: who writes with an older one reads again. */
  revision: number;
  /** The last change; what is older than the longest limit says nothing. */
  at: number;
  written: { command: string; at: number }[];
}

/** Which privacy policy a person agreed to. `_id` is the openid. */
export interface ConsentRecord {
  _id: string;
  consentVersion: string;
  agreedAt: number;
}

/** A command's first result, returned again when the same command comes again (architecture.md, Commands). */
export interface CommandRecord {
  _id: string;
  digest: string;
  /** Whose it was, keyed: so that it goes with them. */
  by: string;
  result: unknown;
  at: number;
}

export interface CounterRecord {
  _id: string;
  value: number;
}
