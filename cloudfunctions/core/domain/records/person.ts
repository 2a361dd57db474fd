import type { StaffRole } from '../../contract/constants';

/** A member of staff. `_id` is the openid. */
export interface StaffRecord {
  _id: string;
  name: string;
  roles: StaffRole[];
  /** The stage a reviewer signs. */
  reviewStage?: 1 | 2 | 3;
  /** A contact's unit. */
  unitId?: string;
  unitName?: string;
  active: boolean;
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
