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
  result: unknown;
  at: number;
}

export interface CounterRecord {
  _id: string;
  value: number;
}
